import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/insole-config/define.js';
import '../../src/elements/pain-guide/define.js';
import '../../src/elements/product-recommend/define.js';
import '../../src/elements/promo-banner/define.js';
import '../../src/elements/promo-card/define.js';
import type {
  GuideViewEvent,
  ProductViewEvent,
  PromotionViewEvent,
} from '../../src/analytics/view-events.js';
import type { InsoleConfigElement } from '../../src/elements/insole-config/insole-config.js';
import type { ProductRecommendElement } from '../../src/elements/product-recommend/product-recommend.js';
import type { PromoBannerElement } from '../../src/elements/promo-banner/promo-banner.js';
import { addressWithBody, CONTENT } from '../support/scenario.js';
import { find } from '../support/shadow.js';
import { createList, createShoe } from '../support/shoes.js';
import { record, stage } from '../support/stage.js';

interface Entry {
  event?: string;
  ecommerce?: Record<string, unknown> | null;
}

const page = globalThis as { dataLayer?: Entry[] };

/** How long it may take until what is on view has been seen. */
const PATIENCE = { timeout: 4000 };

/**
 * Waits until a banner that comes on view now has been seen: what was on view as long, and did not tell,
 * will not.
 */
async function beyondDwell(): Promise<void> {
  const container = stage(
    html`<insole-config analytics="events" style="position: fixed; inset: 0 0 auto"
      ><promo-banner
        .promotions=${[{ text: 'Sentinel' }]}
        style="position: fixed; inset: 0 0 auto"
      ></promo-banner
    ></insole-config>`,
  );
  await oneEvent(container, 'insole-promotion-view');
  container.remove();
}

/** The promotions that were seen, without the sentinel. */
const recordPromotions = (config: Element): PromotionViewEvent[] => record('insole-promotion-view', config);

const told = (name: string): Entry[] => (page.dataLayer ?? []).filter(({ event }) => event === name);

const shoes = (ids: string[], more: TemplateResult = html``): TemplateResult =>
  html`<product-recommend
      condition="sore-foot"
      content=${CONTENT}
      .list=${createList(ids.map((id) => createShoe(id)))}
    ></product-recommend
    >${more}`;

const banner = (texts: string[]): TemplateResult =>
  html`<promo-banner .promotions=${texts.map((text) => ({ id: text, text, href: '#' }))}></promo-banner>`;

function stageConfig(content: TemplateResult, analytics?: string): InsoleConfigElement {
  const container = stage(html`<insole-config>${content}</insole-config>`);
  const config = container.querySelector('insole-config')!;
  if (analytics) config.analytics = analytics;
  return config;
}

describe('insole-config analytics', function () {
  this.timeout(15_000);

  beforeEach(() => {
    delete page.dataLayer;
    scrollTo(0, 0);
  });

  it('watches nothing and makes no data layer until it is set, and then what is there already', async () => {
    const config = stageConfig(banner(['Returns', 'Sale']));
    const views = recordPromotions(config);
    await beyondDwell();
    expect(views).to.eql([]);
    expect(page.dataLayer).to.equal(undefined);
    config.setAttribute('analytics', 'events');
    await waitUntil(() => views.length === 2, 'both messages are seen', PATIENCE);
    expect(views.map(({ promotion, index }) => [promotion.text, index])).to.eql([
      ['Returns', 0],
      ['Sale', 1],
    ]);
    expect(page.dataLayer).to.equal(undefined);
  });

  describe('counts a shoe', () => {
    /** A list below the window, and the way to bring a share of its first card into it. */
    async function stageBelow(): Promise<{ views: ProductViewEvent[]; reveal: (share: number) => void }> {
      const config = stageConfig(
        html`<div style="height: 300vh"></div>
          <div style="width: 300px">${shoes(['one'])}</div>
          <div style="height: 300vh"></div>`,
        'events',
      );
      const list = config.querySelector('product-recommend')!;
      await waitUntil(() => list.shadowRoot?.querySelector('[part=card]'), 'the card is drawn');
      const reveal = (share: number): void => {
        const { top, height } = find(list, '[part=card]').getBoundingClientRect();
        scrollBy(0, top + height * share - innerHeight);
      };
      return { views: record('insole-product-view', config), reveal };
    }

    it('not while less than half of it is on view', async () => {
      const { views, reveal } = await stageBelow();
      reveal(-0.5);
      await beyondDwell();
      reveal(0.3);
      await beyondDwell();
      expect(views).to.have.lengthOf(0);
    });

    it('once, when half of it has been on view for a second', async () => {
      const { views, reveal } = await stageBelow();
      reveal(0.8);
      await waitUntil(() => views.length, 'it is seen', PATIENCE);
      const [{ product, index, bubbles, composed }] = views as [ProductViewEvent];
      expect([product.id, index, bubbles, composed]).to.eql(['one', 0, true, true]);
      reveal(-1);
      await nextFrame();
      reveal(0.8);
      await beyondDwell();
      expect(views).to.have.lengthOf(1);
    });
  });

  it('counts a card: what it promotes, or its product of a feed', async () => {
    const config = stageConfig(
      html`<promo-card id="seats" heading="Sitting all day?" href="#seats"></promo-card>
        <promo-card product="b" src=${addressWithBody(createList([createShoe('b')]))}></promo-card>`,
      'events',
    );
    const promotions = recordPromotions(config);
    const products = record<ProductViewEvent>('insole-product-view', config);
    await waitUntil(() => promotions.length && products.length, 'both are seen', PATIENCE);
    expect(promotions.map(({ promotion, index }) => [promotion, index])).to.eql([
      [{ id: 'seats', text: 'Sitting all day?', href: '#seats' }, 0],
    ]);
    expect(products.map(({ product, index }) => [product.id, index])).to.eql([['b', 0]]);
  });

  it('starts the second anew for what leaves the view', async () => {
    const config = stageConfig(
      html`<div style="height: 50px"></div>
        ${banner(['Returns'])}
        <div style="height: 300vh"></div>`,
      'events',
    );
    const views = recordPromotions(config);
    await waitUntil(() => config.querySelector('promo-banner')!.shadowRoot?.querySelector('[part=message]'));
    const sentinel = beyondDwell();
    let isOver = false;
    void sentinel.then(() => (isOver = true));
    // Away and back with every frame or two, for as long as a second look takes.
    while (!isOver) {
      scrollTo(0, scrollY ? 0 : innerHeight * 2);
      await nextFrame();
      await nextFrame();
    }
    expect(views).to.have.lengthOf(0);
    scrollTo(0, 0);
    await waitUntil(() => views.length === 1, 'seen at last', PATIENCE);
  });

  it('sees what an element shows later, in the same place too', async () => {
    const config = stageConfig(banner(['Returns']), 'events');
    const views = recordPromotions(config);
    await waitUntil(() => views.length === 1, 'the first', PATIENCE);
    config.querySelector<PromoBannerElement>('promo-banner')!.promotions = [{ text: 'Sale' }];
    await waitUntil(() => views.length === 2, 'the second', PATIENCE);
    expect(views.map(({ promotion }) => promotion.text)).to.eql(['Returns', 'Sale']);
  });

  it('sees a guide that is taller than the window', async () => {
    const views = record<GuideViewEvent>('insole-guide-view');
    stageConfig(
      html`<div style="width: 160px">
        <pain-guide condition="sore-foot" content=${CONTENT}></pain-guide>
      </div>`,
      'events',
    );
    await waitUntil(() => views.length === 1, 'the guide', PATIENCE);
    expect(views[0]!.condition).to.equal('sore-foot');
  });

  it("tells GA4's words, shoes that come together in one entry, and no condition", async () => {
    const config = stageConfig(
      html`${banner(['Returns'])}${shoes(['one', 'two'])}
        <pain-guide condition="sore-foot" content=${CONTENT}></pain-guide>`,
      'datalayer',
    );
    const list = config.querySelector<ProductRecommendElement>('product-recommend')!;
    await waitUntil(() => told('view_promotion').length, 'the message is told', PATIENCE);
    expect(told('view_promotion')[0]!.ecommerce).to.eql({
      promotion_id: 'Returns',
      promotion_name: 'Returns',
      creative_slot: '1',
    });
    find(list, '[part=list]').scrollIntoView({ block: 'center' });
    await waitUntil(() => told('view_item_list').length, 'the shoes are told', PATIENCE);
    expect(told('view_item_list').map(({ ecommerce }) => ecommerce)).to.eql([
      {
        item_list_id: 'insole',
        item_list_name: 'Insole',
        currency: 'USD',
        items: [
          { item_id: 'one', item_name: 'Shoe one', item_brand: 'Tidewell', price: 80, index: 0 },
          { item_id: 'two', item_name: 'Shoe two', item_brand: 'Tidewell', price: 80, index: 1 },
        ],
      },
    ]);
    const before = page.dataLayer!.findIndex(({ event }) => event === 'view_item_list') - 1;
    expect(page.dataLayer![before]).to.eql({ ecommerce: null });
    config.addEventListener('click', (event) => event.preventDefault());
    find(list, '[part=name] a').click();
    find(config.querySelector<PromoBannerElement>('promo-banner')!, 'a').click();
    expect(told('select_item')[0]!.ecommerce!['items']).to.have.lengthOf(1);
    expect(told('select_promotion')[0]!.ecommerce).to.include({ promotion_id: 'Returns' });
    config.querySelector('pain-guide')!.scrollIntoView();
    await waitUntil(() => told('insole_guide_view').length === 1, 'the guide is told', PATIENCE);
    expect(JSON.stringify(page.dataLayer)).not.to.contain('sore');
  });

  it('names a condition where it is asked to', async () => {
    const config = stageConfig(
      html`${shoes(['one'])}<pain-guide condition="sore-foot" content=${CONTENT}></pain-guide>`,
      'datalayer condition',
    );
    const list = config.querySelector<ProductRecommendElement>('product-recommend')!;
    await waitUntil(() => list.shadowRoot?.querySelector('[part=card]'), 'the shoe is drawn');
    find(list, '[part=card]').scrollIntoView({ block: 'center' });
    await waitUntil(() => told('view_item_list').length, 'the list is told', PATIENCE);
    expect(told('view_item_list')[0]!.ecommerce).to.include({ item_list_id: 'insole_sore-foot' });
    config.querySelector('pain-guide')!.scrollIntoView();
    await waitUntil(() => told('insole_guide_view').length, 'the guide is told', PATIENCE);
    expect(told('insole_guide_view')).to.eql([{ event: 'insole_guide_view', insole_condition: 'sore-foot' }]);
  });

  it('stops at once when it is taken away', async () => {
    const config = stageConfig(banner(['Returns']));
    const views = recordPromotions(config);
    config.setAttribute('analytics', 'datalayer');
    await waitUntil(() => config.querySelector('promo-banner')!.shadowRoot?.querySelector('a'));
    config.removeAttribute('analytics');
    await beyondDwell();
    config.addEventListener('click', (event) => event.preventDefault());
    find(config.querySelector<PromoBannerElement>('promo-banner')!, 'a').click();
    expect(views).to.have.lengthOf(0);
    expect(page.dataLayer).to.equal(undefined);
  });

  it('tells nothing of what was seen just before', async () => {
    const config = stageConfig(shoes(['one']), 'datalayer');
    const list = config.querySelector('product-recommend')!;
    await waitUntil(() => list.shadowRoot?.querySelector('[part=card]'), 'the shoe is drawn');
    const seen = oneEvent(config, 'insole-product-view');
    find(list, '[part=card]').scrollIntoView({ block: 'center' });
    await seen;
    config.analytics = undefined;
    await beyondDwell();
    expect(told('view_item_list')).to.eql([]);
  });

  it('tells once where one is within another, and nothing where the inner one says off', async () => {
    const container = stage(
      html`<insole-config analytics="datalayer"
        ><insole-config analytics="datalayer">${banner(['Returns'])}</insole-config
        ><insole-config analytics="off">${banner(['Sale'])}</insole-config></insole-config
      >`,
    );
    container.addEventListener('click', (event) => event.preventDefault());
    const views = recordPromotions(container);
    const banners = [...container.querySelectorAll<PromoBannerElement>('promo-banner')];
    await waitUntil(() => banners.every((each) => each.shadowRoot?.querySelector('a')));
    await waitUntil(() => told('view_promotion').length, 'the first is told', PATIENCE);
    await beyondDwell();
    for (const each of banners) find(each, 'a').click();
    expect(views.map(({ promotion }) => promotion.text)).to.eql(['Returns']);
    expect(told('view_promotion').map(({ ecommerce }) => ecommerce!['promotion_id'])).to.eql(['Returns']);
    expect(told('select_promotion').map(({ ecommerce }) => ecommerce!['promotion_id'])).to.eql(['Returns']);
  });
});
