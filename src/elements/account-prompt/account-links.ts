export const ACTIONS = ['sign-in', 'password', 'register', 'account'] as const;

/** What a link to a shop's account pages is for. */
export type AccountAction = (typeof ACTIONS)[number];

/** `shopify` has accounts without passwords, `shopify-classic` those with. */
export type AccountPlatform = 'shopify' | 'shopify-classic' | 'woocommerce' | 'custom';

/** The address for each action; actions that the platform does not have are left out. */
export type AccountLinks = Partial<Record<AccountAction, string>>;

/** Paths below the shop's address; `{return}` stands for the way back. */
const PATHS: Record<AccountPlatform, AccountLinks> = {
  // One page for both: the account is made at the first sign-in, with a code by e-mail.
  shopify: { 'sign-in': '/customer_authentication/login?return_to={return}', account: '/account' },
  'shopify-classic': {
    'sign-in': '/account/login?return_url={return}',
    password: '/account/login#recover',
    register: '/account/register',
    account: '/account',
  },
  woocommerce: {
    'sign-in': '/my-account/?redirect_to={return}',
    password: '/my-account/lost-password/',
    register: '/my-account/?redirect_to={return}#customer_login',
    account: '/my-account/',
  },
  custom: {},
};

export interface AccountPlace {
  platform: AccountPlatform;
  /** The shop's address, with the folder of its language where it has one; else the page's own origin. */
  shop?: string;
  /** Addresses of the author's own, which come first; they may hold `{return}`. */
  own: AccountLinks;
  /** Where to come back to; no way back is given where it is not known. */
  returnTo?: string;
  /** Address of the page, which relative ones belong to. */
  page: string;
}

/** The links into a shop: http(s) addresses, with the way back in those that take one. */
export function linkAccount({ platform, shop = '', own, returnTo, page }: AccountPlace): AccountLinks {
  // "shop.example" alone would be a page beside this one.
  const address = String(shop).replace(/^(?=[^/:]+\.[^/:]+$)/, 'https://');
  const base = parseUrl(address, page) && address.replace(/\/$/, '');
  const back = returnTo && parseUrl(returnTo, page);
  const links: AccountLinks = {};
  for (const action of ACTIONS) {
    const path = PATHS[platform][action];
    // A script may give a URL.
    const template = String(own[action] || (base !== undefined && path && base + path) || '');
    const target = template && parseUrl(template.replace('{return}', ''), page);
    if (target)
      links[action] = fillIn(template, back && wayBack(back, target, own[action] ? page : undefined));
  }
  return links;
}

/**
 * The way back for a link: its path where shop and page share an origin, else the whole address for an address of the
 * author's own. Undefined in any other case, for no shop would follow it.
 */
function wayBack(back: URL, target: URL, page: string | undefined): string | undefined {
  // A path that begins with "//" would be read as another host.
  if (back.origin === target.origin) return back.href.slice(back.origin.length).replace(/^\/+/, '/');
  return page && back.origin === new URL(page).origin ? back.href : undefined;
}

/** Puts the way back into an address; without one, the query parameter for it is removed. */
const fillIn = (template: string, back: string | undefined): string =>
  back
    ? template.replace('{return}', encodeURIComponent(back))
    : template.replace(/(\?)[^?&#=]*=\{return\}&|[?&][^?&#=]*=\{return\}|\{return\}/, '$1');

/** An http(s) address, or nothing. */
function parseUrl(address: string, base: string): URL | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
