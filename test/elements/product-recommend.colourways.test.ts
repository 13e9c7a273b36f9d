import { waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/product-recommend/define.js';
import type { ProductRecommendElement } from '../../src/elements/product-recommend/product-recommend.js';
import { addressWithBody, CONTENT } from '../support/scenario.js';
import { allWords } from '../support/shadow.js';
import { show } from '../support/stage.js';

const shoe = (id: number, title: string, price: string, available = true) => ({
  id,
  title,
  handle: `shoe-${id}`,
  product_type: 'Shoes',
  body_html: '<p>Cushioned midsole.</p>',
  tags: [],
  images: [],
  options: [],
  variants: [{ id: id * 10, title: '40', price, available }],
});

const FEED = {
  products: [
    shoe(1, "Women's Moss Walker - Black", '90.00'),
    shoe(2, "Women's Moss Walker - Red", '120.00'),
    shoe(3, "Women's Moss Walker - Green", '60.00', false),
    shoe(4, "Men's Moss Walker - Black", '95.00'),
    shoe(5, "Men's Moss Walker - Blue", '70.00', false),
    shoe(6, 'Plain Clog', '100.00'),
  ],
};

/** The names on a list with these attributes, which come later where they narrow it. */
async function expectNames(attributes: Record<string, string>, ...names: string[]): Promise<void> {
  const element = await show<ProductRecommendElement>(
    html`<product-recommend
      condition="sore-foot"
      content=${CONTENT}
      src=${addressWithBody(FEED)}
    ></product-recommend>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const read = (): string => allWords(element, '.name').join();
  await waitUntil(() => read() === names.join(), `the list reads ${names.join()}`);
}

describe('product-recommend: colourways of the models in a feed', () => {
  it('shows one of a model', () => expectNames({}, "Women's Moss Walker - Black", 'Plain Clog'));

  it('shows one for each audience that a list is for', () =>
    expectNames({ audience: 'men' }, "Men's Moss Walker - Black", 'Plain Clog'));

  it('pins any of them, in place of the others', () =>
    expectNames({ pin: 'shoe-2' }, "Women's Moss Walker - Red", 'Plain Clog'));

  it('pins several', () =>
    expectNames(
      { pin: 'shoe-2 shoe-3' },
      "Women's Moss Walker - Red",
      "Women's Moss Walker - Green",
      'Plain Clog',
    ));

  it('shows the next where one is excluded', () =>
    expectNames({ exclude: '1', audience: 'women' }, 'Plain Clog', "Women's Moss Walker - Red"));

  it('finds those below a price', () =>
    expectNames({ 'max-price': '80', audience: 'women' }, "Women's Moss Walker - Green"));

  it('shows one below a price of a model for women and for men', () =>
    expectNames({ 'max-price': '80' }, "Women's Moss Walker - Green"));
});
