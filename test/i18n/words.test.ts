import { expect, waitUntil } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../src/elements/advice-links/define.js';
import '../../src/elements/promo-banner/define.js';
import type { AdviceLinksElement } from '../../src/elements/advice-links/advice-links.js';
import type { PromoBannerElement } from '../../src/elements/promo-banner/promo-banner.js';
import { CONTENT } from '../support/scenario.js';
import { allWords, find, wordsOf } from '../support/shadow.js';
import { show } from '../support/stage.js';

const banner = (locale?: string) =>
  html`<promo-banner
    dismissible
    locale=${locale ?? nothing}
    .promotions=${[{ freeOver: 1234.5, currency: 'EUR' }]}
  ></promo-banner>`;

const textIn = async (template: ReturnType<typeof banner>): Promise<string> =>
  allWords(await show<PromoBannerElement>(template), '[part=message]')[0]!.replace(' ', ' ');

describe('interface words', () => {
  it('are English by default', async () => {
    expect(await textIn(banner())).to.equal('Free shipping over €1,234.50');
  });

  it('are German where that is asked for, whatever the region, and however it is written', async () => {
    expect(await textIn(banner('de'))).to.equal('Kostenloser Versand ab 1.234,50 €');
    for (const locale of ['de-AT', 'de_DE']) {
      const element = await show<PromoBannerElement>(banner(locale));
      expect(find(element, '[part=dismiss]').ariaLabel).to.equal('Schließen');
    }
  });

  for (const [locale, text, dismiss] of [
    ['fr-CA', /^Livraison offerte dès 1\s234,50\s€$/, 'Fermer'],
    ['es', /^Envío gratis a partir de 1234,50\s€$/, 'Cerrar'],
    // Which digits Arabic is written with is the engine's to say.
    ['ar', /^شحن مجاني للطلبات من .*(1,234\.50|١٬٢٣٤٫٥٠).* فأكثر$/, 'إغلاق'],
  ] as const) {
    it(`are those of ${locale}`, async () => {
      const element = await show<PromoBannerElement>(banner(locale));
      expect(allWords(element, '[part=message]')[0]).to.match(text);
      expect(find(element, '[part=dismiss]').ariaLabel).to.equal(dismiss);
    });
  }

  it('follow a page that writes its language as content systems do', async () => {
    const element = await show<AdviceLinksElement>(
      html`<div lang="de_DE"><advice-links content=${CONTENT} href-template="/{id}"></advice-links></div>`,
    );
    expect(wordsOf(find(element, 'h2'))).to.equal('Mehr Rat');
  });

  it("follow the page's language, and change with the setting", async () => {
    const element = await show<AdviceLinksElement>(
      html`<div lang="de"><advice-links content=${CONTENT} href-template="/{id}"></advice-links></div>`,
    );
    expect(wordsOf(find(element, 'h2'))).to.equal('Mehr Rat');
    element.locale = 'en';
    await waitUntil(() => wordsOf(find(element, 'h2')) === 'Explore more advice');
  });

  it('are English for a language that there is none of, with the numbers of that language', async () => {
    expect(await textIn(banner('fi'))).to.match(/^Free shipping over 1\s234,50\s€$/);
  });

  for (const locale of ['en_US', 'not a language', 'x', '1']) {
    it(`are English for a tag that is none: ${locale}`, async () => {
      expect(await textIn(banner(locale))).to.equal('Free shipping over €1,234.50');
    });
  }
});
