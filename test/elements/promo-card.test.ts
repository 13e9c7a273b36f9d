import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/promo-card/define.js';
import type { ProductSelectEvent } from '../../src/elements/product-events.js';
import type { PromoCardElement } from '../../src/elements/promo-card/promo-card.js';
import type { PromotionSelectEvent } from '../../src/elements/promotion-events.js';
import { itIsAccessible } from '../support/axe.js';
import { catchWarnings } from '../support/console.js';
import { contrastOn } from '../support/contrast.js';
import { tabThrough } from '../support/keyboard.js';
import { addressWithBody } from '../support/scenario.js';
import { allWords, find, has, wordsOf } from '../support/shadow.js';
import { show, stage } from '../support/stage.js';
import { CUSHIONS, fromFeed } from './promo-card.support.js';

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const written = (more: { affiliate?: string; compareAt?: number; seller?: string } = {}): TemplateResult =>
  html`<promo-card
    heading="Sitting all day?"
    heading-level="3"
    picture="/cushion.svg"
    pitch="A softer seat for long days at a desk."
    points="Suitable for office chairs | Washable cover |"
    href="/cushions"
    link-text="See the seat cushions"
    price="39"
    compare-at=${more.compareAt ?? nothing}
    currency="USD"
    seller=${more.seller ?? nothing}
    affiliate=${more.affiliate ?? nothing}
  ></promo-card>`;

const slotted = (): TemplateResult =>
  html`<promo-card>
    <img slot="picture" src=${PICTURE} alt="" />
    <h3 slot="heading">Sitting all day?</h3>
    <p>A softer seat for long days at a desk.</p>
    <ul slot="points">
      <li>Suitable for office chairs</li>
    </ul>
    <a slot="link" href="#cushions">See the seat cushions</a>
  </promo-card>`;

const follow = (link: Element): MouseEvent => {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  link.dispatchEvent(click);
  return click;
};

/** Links of a test lead nowhere. */
const stay = (event: Event): void => event.preventDefault();

describe('promo-card', () => {
  const warnings = catchWarnings();

  it('sets a heading of the page’s own in the font of headings, as it does its own', async () => {
    for (const template of [written(), slotted()]) {
      const element = await show<PromoCardElement>(template);
      element.style.setProperty('--insole-heading-font', 'monospace');
      const heading = element.querySelector('h3') ?? find(element, 'h3');
      expect(getComputedStyle(heading).fontFamily).to.equal('monospace');
    }
  });

  describe('from attributes', () => {
    it('shows all that they say, under a heading of the level that the page asks for', async () => {
      const element = await show<PromoCardElement>(written());
      expect(allWords(element, 'h3')).to.eql(['Sitting all day?']);
      expect(allWords(element, '[part~=pitch]')).to.eql(['A softer seat for long days at a desk.']);
      expect(allWords(element, 'li')).to.eql(['Suitable for office chairs', 'Washable cover']);
      expect(allWords(element, '[part~=price]')).to.eql(['$39']);
      expect(find(element, 'img').getAttribute('src')).to.equal('/cushion.svg');
      expect(find(element, 'a').getAttribute('href')).to.equal('/cushions');
      expect(wordsOf(find(element, 'a'))).to.equal('See the seat cushions');
    });

    for (const page of ['light', 'dark'] as const)
      for (const ground of ['white', '#1d242c'])
        it(`can be read in place of a picture that cannot be had: on ${ground}, in a ${page} page`, async () => {
          const element = await show<PromoCardElement>(written(), page);
          element.style.setProperty('--insole-picture-ground', ground);
          const picture = find(element, 'img');
          expect(contrastOn(picture, getComputedStyle(picture).color)).to.be.above(7);
        });

    it('says whose words these are, also to those who hear it', async () => {
      const element = await show<PromoCardElement>(written());
      expect(allWords(element, '[part~=label]')).to.eql(['From the shop']);
      const seller = await show<PromoCardElement>(written({ seller: 'Wren & Welt' }));
      expect(allWords(seller, '[part~=label]')).to.eql(['Sold by Wren & Welt']);
    });

    it('strikes a former price through where it was higher', async () => {
      expect(allWords(await show<PromoCardElement>(written({ compareAt: 45 })), '[part~=price]')).to.eql([
        '$39 Former price $45',
      ]);
      expect(has(await show<PromoCardElement>(written({ compareAt: 30 })), 's')).to.equal(false);
    });

    it('marks a link as sponsored and discloses it beside the link', async () => {
      const element = await show<PromoCardElement>(written({ affiliate: 'ref=blog' }));
      const link = find<HTMLAnchorElement>(element, 'a');
      expect(link.rel).to.equal('sponsored');
      expect(new URL(link.href).search).to.equal('?ref=blog');
      expect(find(element, '[part~=disclosure]').nextElementSibling!.contains(link)).to.equal(true);
      expect(has(await show<PromoCardElement>(written()), '[part~=disclosure]')).to.equal(false);
    });

    it('draws no link and no picture whose address could run script', async () => {
      const element = await show<PromoCardElement>(
        html`<promo-card
          heading="Sitting?"
          picture="javascript:alert(1)"
          href="javascript:alert(1)"
        ></promo-card>`,
      );
      expect(has(element, 'a')).to.equal(false);
      expect(has(element, 'img')).to.equal(false);
      expect(has(element, '.plain'), 'no empty place').to.equal(true);
    });

    it('leaves out a price that is none', async () => {
      for (const price of ['cheap', '', ' ', '1,299', '0,50']) {
        const element = await show<PromoCardElement>(
          html`<promo-card heading="Sitting?" price=${price} compare-at="89"></promo-card>`,
        );
        expect(find(element, '[part~=price]').offsetHeight, `"${price}"`).to.equal(0);
      }
      expect(
        allWords(
          await show(html`<promo-card heading="Sitting?" price="0" currency="USD"></promo-card>`),
          '[part~=price]',
        ),
      ).to.eql(['$0']);
    });

    it('speaks the language of the page', async () => {
      const element = await show<PromoCardElement>(
        html`<promo-card locale="de" heading="Sitzen Sie viel?" href="/kissen" price="39"></promo-card>`,
      );
      expect(allWords(element, '[part~=label], a')).to.eql(['Vom Händler', 'Im Shop ansehen']);
    });
  });

  describe('from plain HTML', () => {
    it('keeps it in the page, in its places', async () => {
      const element = await show<PromoCardElement>(slotted());
      for (const child of element.children) {
        expect((child as HTMLElement).offsetHeight).to.be.greaterThan(0);
      }
      expect(find<HTMLSlotElement>(element, 'slot:not([name])').assignedElements().map(wordsOf)).to.eql([
        'A softer seat for long days at a desk.',
      ]);
    });

    it('puts no heading around a heading, and makes one of plain words', async () => {
      expect(has(await show<PromoCardElement>(slotted()), 'h1,h2,h3,h4,h5,h6')).to.equal(false);
      const plain = await show<PromoCardElement>(
        html`<promo-card heading-level="4"><span slot="heading">Sitting?</span></promo-card>`,
      );
      expect(has(plain, 'h4 slot[name=heading]')).to.equal(true);
    });

    it('shows what stands in no slot too', async () => {
      const element = await show<PromoCardElement>(
        html`<promo-card><a href="#cushions">Our seat cushions</a></promo-card>`,
      );
      expect(element.querySelector('a')!.offsetHeight).to.be.greaterThan(0);
    });

    it('comes before attributes, and takes what is added later', async () => {
      const element = await show<PromoCardElement>(written());
      const link = document.createElement('a');
      link.slot = 'link';
      link.href = '#other';
      link.textContent = 'Another shop';
      element.append(link);
      await oneEvent(find(element, 'slot[name=link]'), 'slotchange');
      await element.updateComplete;
      expect((await tabThrough(element)).map(wordsOf)).to.eql(['Another shop']);
    });

    it('keeps the focus when it becomes a card', async () => {
      const host = stage(html`<promo-card-late>${slottedChildren()}</promo-card-late>`);
      const link = host.querySelector('a')!;
      link.focus();
      const { PromoCardElement } = await import('../../src/elements/promo-card/promo-card.js');
      PromoCardElement.define('promo-card-late');
      const element = host.firstElementChild as PromoCardElement;
      await element.updateComplete;
      expect(has(element, '[part~=base]')).to.equal(true);
      expect(document.activeElement === link).to.equal(true);
    });
  });

  describe('events', () => {
    it('tells of its link, which can be cancelled', async () => {
      const element = await show<PromoCardElement>(written());
      element.addEventListener('insole-promotion-select', stay);
      const selected = oneEvent(element, 'insole-promotion-select');
      const click = follow(find(element, 'a'));
      const { promotion } = (await selected) as Event as PromotionSelectEvent;
      expect(promotion).to.eql({ text: 'Sitting all day?', href: '/cushions' });
      expect(click.defaultPrevented).to.equal(true);
    });

    it("tells of the author's own link", async () => {
      const element = await show<PromoCardElement>(slotted());
      element.addEventListener('insole-promotion-select', stay);
      const selected = oneEvent(element, 'insole-promotion-select');
      expect(follow(element.querySelector('a')!).defaultPrevented).to.equal(true);
      const { promotion } = (await selected) as Event as PromotionSelectEvent;
      expect(promotion).to.eql({ text: 'Sitting all day?', href: '#cushions' });
    });

    it('tells of a product of a feed', async () => {
      const element = await show<PromoCardElement>(fromFeed(addressWithBody(CUSHIONS)));
      element.addEventListener('insole-product-select', stay);
      const selected = oneEvent(element, 'insole-product-select');
      follow(find(element, 'a'));
      const { product, index } = (await selected) as Event as ProductSelectEvent;
      expect([product.id, product.price, product.reasons, index]).to.eql(['5', 39, [], 0]);
    });
  });

  describe('claims', () => {
    it('names all of them in one line of the console', async () => {
      await show<PromoCardElement>(
        html`<promo-card heading="Sciatica?" points="Relieves back pain | Washable">
          <p>It cures sciatica.</p>
        </promo-card>`,
      );
      await waitUntil(() => warnings.length);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.contain('"Relieves back pain"').and.to.contain('"cures"');
    });

    it('says nothing of a card that claims nothing', async () => {
      await show<PromoCardElement>(written());
      await show<PromoCardElement>(
        html`<promo-card
          heading="Sore after a day of sitting?"
          pitch="No cushion treats pain."
        ></promo-card>`,
      );
      const { warnClaims } = await import('../../src/controllers/warn-claims.js');
      warnClaims('promo-card', 'It cures pain, in a text of its own.', 'en');
      expect(warnings.length).to.equal(1);
    });
  });

  itIsAccessible({
    'from attributes': () => written({ affiliate: 'ref=blog', compareAt: 45 }),
    'from plain HTML': slotted,
    'from a feed': () => fromFeed(addressWithBody(CUSHIONS)),
    'out of stock': () => fromFeed(addressWithBody(CUSHIONS), '52'),
    'two of them': () => html`${written()}${slotted()}`,
  });
});

/** The same words outside a card, under a name that is not registered yet. */
function slottedChildren(): TemplateResult {
  return html`<span slot="heading">Sitting all day?</span><a slot="link" href="#cushions">See them</a>`;
}
