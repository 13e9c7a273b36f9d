export const ACTIONS = ['sign-in', 'password', 'register', 'account'] as const;

/** What a reader can go to a shop's account pages for. */
export type AccountAction = (typeof ACTIONS)[number];

/** `shopify` has accounts without passwords, `shopify-classic` those with. */
export type AccountPlatform = 'shopify' | 'shopify-classic' | 'woocommerce' | 'custom';

/** Where an action leads; an action that the platform does not have is left out. */
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

/** The links into a shop, each an http(s) address with the way back in it where one is taken. */
export function linkAccount({ platform, shop = '', own, returnTo, page }: AccountPlace): AccountLinks {
  // "shop.example" alone would be a page beside this one.
  const address = shop.replace(/^(?=[^/:]+\.[^/:]+$)/, 'https://');
  const base = parseUrl(address, page) && address.replace(/\/$/, '');
  const back = returnTo && parseUrl(returnTo, page);
  const links: AccountLinks = {};
  for (const action of ACTIONS) {
    const path = PATHS[platform][action];
    const template = own[action] || (base !== undefined && path && base + path);
    const target = template && parseUrl(template.replace('{return}', ''), page);
    if (target)
      links[action] = fillIn(template, back && wayBack(back, target, own[action] ? page : undefined));
  }
  return links;
}

/**
 * How the way back is told: by its path to the shop's own origin; whole to another one, which only an address of
 * the author's asks for. Else not at all, for no shop follows it.
 */
function wayBack(back: URL, target: URL, page: string | undefined): string | undefined {
  // "//elsewhere.example" is a path here and another host to whoever follows it.
  if (back.origin === target.origin) return back.href.slice(back.origin.length).replace(/^\/+/, '/');
  return page && back.origin === new URL(page).origin ? back.href : undefined;
}

/** Puts the way back into an address; without one its parameter is left out. */
const fillIn = (template: string, back: string | undefined): string =>
  back
    ? template.replace('{return}', encodeURIComponent(back))
    : template.replace(/(\?)[^?&#=]*=\{return\}&|[?&][^?&#=]*=\{return\}|\{return\}/, '$1');

/** An http(s) address, or nothing. */
function parseUrl(address: string, base: string): URL | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
