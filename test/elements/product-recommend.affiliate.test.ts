import { expect, waitUntil } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../src/elements/product-recommend/define.js';
import type { ProductRecommendElement } from '../../src/elements/product-recommend/product-recommend.js';
import type { RankedProduct } from '../../src/model/recommendation.js';
import { CONTENT } from '../support/scenario.js';
import { find, findAll, has, wordsOf } from '../support/shadow.js';
import { createList, createShoe } from '../support/shoes.js';
import { show } from '../support/stage.js';

const showShoes = (items: RankedProduct[], affiliate?: string): Promise<ProductRecommendElement> =>
  show(
    html`<product-recommend
      condition="sore-foot"
      content=${CONTENT}
      affiliate=${affiliate ?? nothing}
      .list=${createList(items)}
    ></product-recommend>`,
  );

const showShoe = (change?: Partial<RankedProduct>, affiliate?: string): Promise<ProductRecommendElement> =>
  showShoes([createShoe('a', change)], affiliate);

describe('product-recommend, where links earn money', () => {
  it('marks links that earn money, and says so', async () => {
    const element = await showShoe({ url: 'https://shop.example/p?a=1#top' }, 'tag=acme-21&a=2');
    const link = find<HTMLAnchorElement>(element, '.name a');
    expect(link.href).to.equal('https://shop.example/p?a=2&tag=acme-21#top');
    expect(link.rel).to.equal('sponsored');
    expect(wordsOf(find(element, '[part=disclosure]'))).to.equal('These links earn us money.');
    const kept = await showShoe({ url: 'https://network.example/c?awinmid=1' }, '?');
    const given = find<HTMLAnchorElement>(kept, '.name a');
    expect(given.href).to.equal('https://network.example/c?awinmid=1');
    expect(given.rel).to.equal('sponsored');
    expect(has(kept, '[part=disclosure]')).to.equal(true);
    const plain = await showShoe();
    expect(find<HTMLAnchorElement>(plain, '.name a').rel).to.equal('');
    expect(has(plain, '[part=disclosure]')).to.equal(false);
  });

  it('marks and discloses by itself what is known to earn money, and leaves the address as it is', async () => {
    const url = 'https://network.example/c?p=1';
    const element = await showShoes([createShoe('a'), createShoe('b', { url, sponsored: true })]);
    const links = findAll<HTMLAnchorElement>(element, '.name a');
    expect(links.map(({ rel }) => rel)).to.eql(['', 'sponsored']);
    expect(links[1]!.href).to.equal(url);
    const disclosure = find(element, '[part=disclosure]');
    expect(wordsOf(disclosure)).to.equal('These links earn us money.');
    const list = find(element, '[part=list]');
    expect(disclosure.compareDocumentPosition(list)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    // What is not shown is not spoken of.
    element.exclude = 'b';
    await waitUntil(() => findAll(element, '.name').length === 1);
    expect(has(element, '[part=disclosure]')).to.equal(false);
  });
});
