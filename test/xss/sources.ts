import { readFileSync } from 'node:fs';
import { escape } from './escape.js';
import { PAYLOADS } from './payloads.js';

/** What a server hands over: by path, with the media type where it is not JSON. */
export interface Source {
  /** The page's markup. */
  html: string;
  files: Record<string, { body: string; type?: string }>;
  /** What the page must have shown for the test to count: elements within shadow roots, and how many. */
  shown: [selector: string, atLeast: number];
}

const json = (value: unknown): { body: string } => ({ body: JSON.stringify(value) });

/** One thing for each payload. */
export const each = <T>(make: (payload: string, number: number) => T): T[] => PAYLOADS.map(make);

const DATE = '2026-03-04T10:00:00Z';

/** How many payloads there are. */
const all = PAYLOADS.length;

/** Every comment provider with a payload in each field that it shows. */
export const COMMENTS: Record<string, Source> = {
  'JSON, as text': commentsOf(
    'json',
    json({
      user: '<img src=x onerror=hit(0)>',
      comments: each((text, id) => ({
        id: id % 2 ? text : id,
        author: text,
        authorUrl: text,
        avatar: text,
        date: id % 2 ? text : DATE,
        text,
      })),
    }),
  ),
  'JSON, as markup': commentsOf(
    'json',
    json({
      comments: each((text, id) => ({
        id,
        parent: text,
        author: text,
        authorUrl: text,
        avatar: text,
        date: DATE,
        html: text,
      })),
    }),
  ),
  WordPress: commentsOf(
    'wordpress',
    json(
      each((text, id) => ({
        id: id + 1,
        parent: 0,
        author_name: text,
        author_url: text,
        author_avatar_urls: { 96: text },
        date_gmt: id % 2 ? text : DATE.slice(0, -1),
        content: { rendered: text },
        status: 'approved',
      })),
    ),
  ),
  Remark42: commentsOf(
    'remark42',
    json({
      comments: each((text, id) => ({
        id: `r${id}`,
        pid: '',
        text,
        user: { name: text, picture: text },
        time: DATE,
      })),
      info: { count: 1 },
    }),
  ),
  Isso: commentsOf(
    'isso',
    json({
      total_replies: 1,
      hidden_replies: 0,
      replies: each((text, id) => ({
        id: id + 1,
        parent: null,
        author: text,
        website: text,
        gravatar_image: text,
        created: 1464818460,
        text,
        mode: 1,
        replies: [],
      })),
    }),
  ),
  Shopify: {
    // A theme escapes what it renders; what was escaped once must stay so.
    html: `<article-comments provider="shopify" limit="5000"><ol slot="comments">${each((text, id) => `<li data-comment="${id}"><b data-author>${escape(text)}</b><div data-text>${escape(text)}</div></li>`).join('')}</ol></article-comments>`,
    files: {},
    shown: ['article-comments >>> li', all],
  },
};

function commentsOf(provider: string, answer: { body: string }): Source {
  return {
    html: `<article-comments provider="${provider}" endpoint="/api/" thread="7" limit="5000" avatars></article-comments>`,
    files: {
      '/api/': answer,
      '/api/wp/v2/comments': answer,
      '/api/wp/v2/posts/7': json({ comment_status: 'open' }),
      '/api/api/v1/find': answer,
    },
    shown: ['article-comments >>> li', all],
  };
}

/** A guide with one of each thing, every text of it the payload. What the code reads as a code word stays. */
const KEPT = ['kind', 'urgency', 'grade', 'feature', 'locale', 'checked', 'next', 'on', 'format'];
const readPack = (id: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`dist/cdn/content/en/${id}.json`, 'utf8')) as Record<string, unknown>;
const GUIDE = readPack('heel-pain');
/** Between them they have every kind of figure. */
const ARTICLES = ['feet-and-back', 'high-heels'].map(readPack);

function spoil(value: unknown, payload: string, key = '', path = ''): unknown {
  if (typeof value === 'string')
    return KEPT.includes(key) || (key === 'id' && path.includes('sections')) ? value : payload;
  if (Array.isArray(value))
    return value
      .slice(0, /sections|sources/.test(path) ? Infinity : 1)
      .map((item) => spoil(item, payload, '', path));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, spoil(item, payload, name, `${path}.${name}`)]),
  );
}

const packs = (...of: Record<string, unknown>[]): Record<string, { body: string }> =>
  Object.fromEntries(
    each((payload, id) => [
      `/content/en/p${id}.json`,
      json(Object.assign(spoil(of[id % of.length], payload) as object, { id: `p${id}` })),
    ]),
  );

const rankedShoe = (payload: string): object => ({
  id: payload,
  name: payload,
  brand: payload,
  url: payload,
  image: { src: payload, alt: payload },
  price: 1,
  compareAt: 2,
  currency: payload,
  rating: { value: 4, count: 2 },
  score: 1,
  reasons: [{ feature: 'cushioning', weight: 2, grade: 'M', sources: [payload], quote: payload }],
  notCounted: [],
  missing: [],
});

const ranked = (payloads: readonly string[]): { body: string } =>
  json({ insole: 'ranked', version: 1, condition: 'x', made: DATE, items: payloads.map(rankedShoe) });

/** So many that a page has them laid out in seconds. */
const ARTICLES_A_PAGE = 100;

function articles(): Record<string, Source> {
  const files = packs(...ARTICLES);
  const tags = each((_, id) => `<advice-article article="p${id}" content="/content/"></advice-article>`);
  return Object.fromEntries(
    Array.from({ length: Math.ceil(all / ARTICLES_A_PAGE) }, (_, page) => {
      const some = tags.slice(page * ARTICLES_A_PAGE, (page + 1) * ARTICLES_A_PAGE);
      return [
        `articles from ${page * ARTICLES_A_PAGE} on (advice-article)`,
        { html: some.join(''), files, shown: ['advice-article >>> figure', some.length] },
      ];
    }),
  );
}

/** Content packs and lists. */
export const CONTENT: Record<string, Source> = {
  'guides (pain-guide)': {
    html: each((_, id) => `<pain-guide condition="p${id}" content="/content/"></pain-guide>`).join(''),
    files: packs(GUIDE),
    shown: ['pain-guide >>> section', all],
  },
  ...articles(),
  'the words of a list (product-recommend)': {
    html: each(
      (_, id) =>
        `<product-recommend condition="p${id}" content="/content/" src="/list.json" affiliate="a=1"></product-recommend>`,
    ).join(''),
    files: { ...packs(GUIDE), '/list.json': ranked(['Shoe']) },
    shown: ['product-recommend >>> .card', all],
  },
  'a ranked list (product-recommend)': {
    html: '<product-recommend condition="p0" content="/content/" src="/list.json" affiliate="a=1" limit="5000"></product-recommend>',
    files: { ...packs(GUIDE), '/list.json': ranked(PAYLOADS) },
    shown: ['product-recommend >>> .card', all],
  },
  'what an author says (promo-card)': {
    html: each((payload) => {
      const said = ['heading', 'pitch', 'points', 'link-text', 'seller', 'picture', 'picture-alt', 'href'];
      const attributes = [...said, 'affiliate', 'currency', 'compare-at'].map(
        (name) => `${name}="${escape(payload)}"`,
      );
      return `<promo-card ${attributes.join(' ')} price="1"></promo-card>`;
    }).join(''),
    files: {},
    shown: ['promo-card >>> section', all],
  },
  'products of a ranked list (promo-card)': {
    html: each(
      (payload) => `<promo-card src="/list.json" product="${escape(payload)}" heading="Shoes"></promo-card>`,
    ).join(''),
    files: { '/list.json': ranked(PAYLOADS) },
    shown: ['promo-card >>> .name', all],
  },
  'products of a feed (promo-card)': {
    html: each((_, id) => `<promo-card src="/feed" product="${id + 1}" heading="Shoes"></promo-card>`).join(
      '',
    ),
    files: {
      '/feed': json({
        products: each((text, id) => ({
          id: id + 1,
          title: `Cushion ${text}`,
          handle: text,
          body_html: text,
          vendor: text,
          variants: [{ id: `v${id}`, title: text, price: '10.00', compare_at_price: text, available: false }],
          images: [{ src: text, alt: text }],
        })),
      }),
    },
    shown: ['promo-card >>> .name', all],
  },
  'the list of guides (advice-links)': {
    html: `<advice-links conditions="${each((_, id) => `p${id}`).join(' ')}" content="/content/" href-template="/{id}"></advice-links><advice-links conditions="x" content="/other/" href-template="{id}"></advice-links>`,
    files: {
      '/content/en/index.json': json(
        each((payload, id) => ({ kind: 'condition', id: `p${id}`, title: payload, summary: payload })),
      ),
      '/other/en/index.json': json([{ kind: 'condition', id: 'x', title: 'javascript:hit(0)', summary: '' }]),
    },
    shown: ['advice-links >>> a', all],
  },
  'what a shop says of itself (account-prompt)': {
    html: each((payload) => {
      const said = ['shop', 'sign-in-href', 'password-href', 'register-href', 'account-href', 'return-to'];
      const attributes = [...said, 'customer-name', 'heading'].map((name) => `${name}="${escape(payload)}"`);
      return `<account-prompt platform="custom" ${attributes.join(' ')}></account-prompt>`;
    }).join(''),
    files: {},
    shown: ['account-prompt >>> h2', 1],
  },
  'promotions (promo-banner)': {
    html: '<promo-banner src="/promotions.json"></promo-banner>',
    files: {
      '/promotions.json': json(
        each((payload) => ({
          id: payload,
          text: payload,
          href: payload,
          icon: payload,
          currency: payload,
          starts: payload,
          ends: payload,
          freeOver: 1,
        })),
      ),
    },
    // A moment that cannot be read hides what begins then.
    shown: ['promo-banner >>> slot, promo-banner >>> li', 1],
  },
  'promotions without moments (promo-banner)': {
    html: '<promo-banner src="/promotions.json"></promo-banner>',
    files: {
      '/promotions.json': json(
        each((payload) => ({ id: payload, text: payload, href: payload, icon: payload })),
      ),
    },
    shown: ['promo-banner >>> li', all],
  },
};
