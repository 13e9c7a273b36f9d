import { expect, oneEvent } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/advice-links/define.js';
import '../../src/elements/promo-banner/define.js';
import '../../src/elements/promo-card/define.js';
import '../../src/elements/shipping-promise/define.js';
import type { PromoCardElement } from '../../src/elements/promo-card/promo-card.js';
import { catchWarnings } from '../support/console.js';
import { addressWithStatus, startApi } from '../support/scenario.js';
import { allWords } from '../support/shadow.js';
import { createList, createShoe } from '../support/shoes.js';
import { showFailing } from '../support/stage.js';

const FAILING: Record<string, (url: string) => TemplateResult> = {
  'promo-card': (url) => html`<promo-card src=${url} product="a"></promo-card>`,
  'promo-banner': (url) => html`<promo-banner src=${url}></promo-banner>`,
  'advice-links': (url) => html`<advice-links content=${url} href-template="/{id}"></advice-links>`,
  'shipping-promise': (url) =>
    html`<shipping-promise
      days="2"
      time-zone="Europe/Berlin"
      holidays="DE"
      content=${url}
    ></shipping-promise>`,
};

describe('reload', () => {
  catchWarnings();

  for (const [tag, template] of Object.entries(FAILING)) {
    it(`has ${tag} try again after a failure`, async () => {
      const { element } = await showFailing<PromoCardElement>(template(addressWithStatus(500)));
      const failed = oneEvent(element, 'insole-error');
      element.reload();
      await failed;
    });
  }

  it('shows what can be had by then', async () => {
    const { url } = await startApi({ answers: [{ status: 500 }, { body: createList([createShoe('a')]) }] });
    const { element } = await showFailing<PromoCardElement>(FAILING['promo-card']!(url));
    const ready = oneEvent(element, 'insole-ready');
    element.reload();
    await ready;
    expect(allWords(element, '.heading')).to.eql(['Shoe a']);
  });
});
