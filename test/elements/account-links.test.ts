import { expect } from '@open-wc/testing';
import { linkAccount, type AccountPlace } from '../../src/elements/account-prompt/account-links.js';

const PAGE = 'https://shop.example/blogs/feet?utm=1#top';

/** Where the link to sign in leads. */
const signIn = (change: Partial<AccountPlace>, address?: string): string | undefined =>
  linkAccount({
    platform: address ? 'custom' : 'shopify',
    page: PAGE,
    returnTo: change.page ?? PAGE,
    own: { 'sign-in': address },
    ...change,
  })['sign-in'];

const decoded = (href: string | undefined): string | undefined =>
  href && decodeURIComponent(href.slice(href.indexOf('=') + 1));

describe('the way back', () => {
  it('is the page itself, as a path', () => {
    expect(decoded(signIn({}))).to.equal('/blogs/feet?utm=1#top');
  });

  it('is what the author says, relative or whole', () => {
    expect(decoded(signIn({ returnTo: 'heels?a=b&c=ü' }))).to.equal('/blogs/heels?a=b&c=%C3%BC');
    expect(decoded(signIn({ returnTo: 'https://shop.example/cart' }))).to.equal('/cart');
  });

  it('is encoded whole, so that it cannot add parameters', () => {
    expect(signIn({ returnTo: '/a?b=c&return_to=https://evil.example#d' })).to.equal(
      '/customer_authentication/login?return_to=%2Fa%3Fb%3Dc%26return_to%3Dhttps%3A%2F%2Fevil.example%23d',
    );
  });

  for (const returnTo of [
    'https://evil.example/',
    '//evil.example/',
    '\\\\evil.example',
    'http://shop.example/',
    'https://shop.example:444/',
    'https://shop.example@evil.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
  ]) {
    it(`leaves out ${returnTo}`, () => {
      expect(signIn({ returnTo })).to.equal('/customer_authentication/login');
    });
  }

  for (const page of [
    'https://shop.example//evil.example/x',
    'https://shop.example/\\evil.example/x',
    'https://shop.example////evil.example/x',
  ]) {
    it(`stays a path of the shop on ${page}`, () => {
      expect(decoded(signIn({ page }))).to.equal('/evil.example/x');
    });
  }

  it('is left out where the page is not known', () => {
    expect(signIn({ returnTo: undefined })).to.equal('/customer_authentication/login');
  });

  it('is not told to a shop of another origin, which would not follow it', () => {
    expect(signIn({ shop: 'https://other.example' })).to.equal(
      'https://other.example/customer_authentication/login',
    );
  });

  it('is told whole to an address of the author on another origin, and only for this site', () => {
    const address = 'https://id.example/login?next={return}';
    expect(decoded(signIn({}, address))).to.equal(PAGE);
    expect(signIn({ returnTo: 'https://evil.example/' }, address)).to.equal('https://id.example/login');
  });

  it('leaves the other parameters where they are when it is left out', () => {
    const without = (address: string): string | undefined =>
      signIn({ returnTo: 'https://evil.example/' }, address);
    expect(without('/login?next={return}&a=1')).to.equal('/login?a=1');
    expect(without('/login?a=1&next={return}&b=2#c')).to.equal('/login?a=1&b=2#c');
    expect(without('/login?next={return}#c')).to.equal('/login#c');
    expect(without('/login/{return}')).to.equal('/login/');
  });
});

describe('the shop', () => {
  it('may have a folder, a slash, or no scheme', () => {
    for (const shop of ['https://other.example/de', 'https://other.example/de/']) {
      expect(signIn({ shop })).to.equal('https://other.example/de/customer_authentication/login');
    }
    expect(signIn({ shop: 'other.example' })).to.equal('https://other.example/customer_authentication/login');
    expect(signIn({ shop: '/de' })).to.contain('/de/customer_authentication/login');
  });

  for (const shop of ['javascript:alert(1)//', 'data:text/html,', 'file:///etc', 'blob:x', 'https://']) {
    it(`is refused as ${shop}`, () => {
      expect(linkAccount({ platform: 'shopify', shop, page: PAGE, own: {} })).to.eql({});
    });
  }

  it('leads nowhere by an address of the author that could run script', () => {
    for (const address of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'JaVaScRiPt:alert({return})',
      'data:,x',
    ]) {
      expect(signIn({}, address)).to.equal(undefined);
    }
  });
});
