/** A shop as Liquid sees it: the objects of Shopify's documentation that the blocks read. Amounts are hundredths. */
const TITLES: [title: string, description: string][] = [
  ['Harbour Walker', 'A cushioned walking shoe with a <b>slip-resistant</b> outsole and a removable insole.'],
  ['Mill "Wide" Sneaker', 'Wide toe box, cushioned midsole, lightweight, flexible forefoot. Width: wide.'],
  ['Dune Trainer', 'Cushioned running shoe with a firm heel counter and a heel-to-toe drop of 8 mm.'],
];

export const makeShop = () => ({
  request: { origin: 'https://shop.example', locale: { iso_code: 'en' } },
  routes: { root_url: '/', account_url: '/account', account_login_url: '/account/login' },
  cart: { total_price: 4_000, currency: { iso_code: 'EUR' } },
  collection: {
    url: '/collections/shoes',
    products: TITLES.map(([title, description], index) => ({
      id: 70 + index,
      title,
      description,
      vendor: 'Harbour & Sons',
      type: 'Shoes',
      tags: ['walking', 'cushioned'],
      url: `/products/shoe-${index}`,
      price: 9_500 + index * 100,
      featured_image: { src: `//shop.example/cdn/shoe-${index}.jpg`, aspect_ratio: 1.25, alt: null },
      variants: [
        {
          id: 700 + index,
          title: '42',
          price: 9_500 + index * 100,
          compare_at_price: index ? null : 12_000,
          available: true,
        },
      ],
    })),
  },
  blog: { 'comments_enabled?': true, 'moderated?': true },
  article: {
    url: '/blogs/news/heels',
    comments: [
      { id: 71, author: 'Ann <script>', content: '<p>They fit.</p>', created_at: '2026-03-04T10:00:00Z' },
      { id: 72, author: 'Tom', content: '<p>So they do.</p>', created_at: '2026-03-05T10:00:00Z' },
    ],
  },
});

/** What the shop answers at `/collections/shoes/products.json`. */
export const toProductsJson = ({ collection }: ReturnType<typeof makeShop>): string =>
  JSON.stringify({
    products: collection.products.map(({ id, title, description, vendor, type, tags, url, variants }) => ({
      id,
      title,
      handle: url.split('/').at(-1),
      body_html: description,
      vendor,
      product_type: type,
      tags,
      options: [{ name: 'Size', position: 1, values: ['42'] }],
      images: [],
      variants: variants.map((variant) => ({
        ...variant,
        option1: variant.title,
        price: (variant.price / 100).toFixed(2),
        compare_at_price: variant.compare_at_price && (variant.compare_at_price / 100).toFixed(2),
      })),
    })),
  });
