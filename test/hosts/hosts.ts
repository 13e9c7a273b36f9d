import type { PackageFile } from './packages.js';

/** A page that Insole is dropped into. `{cdn}` in a policy stands for the origin of our files. */
export interface Host {
  /** Attributes of its `html`. */
  html?: string;
  /** Style sheets and scripts of packages, in its `head`. */
  uses?: PackageFile[];
  /** Styles of its own. */
  css?: string;
  csp?: string;
  /** What is around the widgets; `{widgets}` stands for them and the element that holds them. */
  body?: string;
  /** Run before any script of the page. */
  before?: () => void;
  /** Run when the page has loaded. */
  after?: () => void;
  /** Width of the column that the widgets stand in, in px. */
  width?: number;
  /** Where the widgets are in a frame: its `sandbox`. */
  sandbox?: string;
  /** Where they are in a shadow root: its host. */
  within?: string;
}

const SCRIPT_POLICY =
  "default-src 'none'; script-src {cdn}; connect-src {cdn} 'self'; img-src 'self' data:; style-src 'self'; base-uri 'none'";

/** The pages of `npm run test:hosts`, by name. */
export const HOSTS: Record<string, Host> = {
  'bootstrap 3': { uses: ['npm:bootstrap@3.4.1/dist/css/bootstrap.min.css'] },
  'bootstrap 5': { uses: ['npm:bootstrap@5.3.8/dist/css/bootstrap.min.css'] },
  'tailwind preflight': { uses: ['npm:tailwindcss@4.3.5/preflight.css'] },
  'semantic-ui': { uses: ['npm:semantic-ui-css@2.5.0/semantic.min.css'] },
  'pico classless': { uses: ['npm:@picocss/pico@2.1.1/css/pico.classless.min.css'] },
  milligram: { uses: ['npm:milligram@1.4.1/dist/milligram.min.css'] },
  foundation: { uses: ['npm:foundation-sites@6.9.0/dist/css/foundation.min.css'] },
  'WordPress block library': {
    uses: ['npm:@wordpress/block-library@11.1.0/build-style/style.css'],
    css: '.is-layout-constrained > * { max-width: 640px; margin-inline: auto !important }',
    body: '<div class="entry-content wp-block-post-content is-layout-constrained"><div class="wp-block-group">{widgets}</div></div>',
  },
  'all:unset on everything': { css: '* { all: unset !important }' },
  'font:inherit on everything': { css: '* { font: inherit !important }' },
  'undefined elements hidden': { css: ':not(:defined) { display: none }' },
  'empty elements hidden': { css: 'div:empty, :empty:not(input, img, br) { display: none }' },
  '62.5 % root': { css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  'right to left': { html: 'dir="rtl"' },
  dark: { css: 'html { color-scheme: dark; background: #111; color: #eee }' },
  'strict CSP': { csp: SCRIPT_POLICY },
  'Trusted Types': {
    csp: `${SCRIPT_POLICY}; require-trusted-types-for 'script'; trusted-types lit-html dompurify`,
  },
  'Prototype 1.7': { uses: ['deb:libjs-prototype/usr/share/javascript/prototype/prototype-1.7.3.js'] },
  MooTools: { uses: ['deb:libjs-mootools/usr/share/javascript/mootools/mootools-core-nc.js'] },
  'jQuery 1.12': { uses: ['npm:jquery@1.12.4/dist/jquery.min.js'] },
  'zone.js': { uses: ['npm:zone.js@0.16.3/bundles/zone.umd.min.js'] },
  'core-js': { uses: ['npm:core-js-bundle@3.50.0/minified.js'] },
  'an AMD loader': { uses: ['npm:requirejs@2.3.8/require.js'] },
  'the scoped registry polyfill': {
    uses: ['npm:@webcomponents/scoped-custom-element-registry@0.0.10/scoped-custom-element-registry.min.js'],
  },
  'storage denied': {
    before: () => {
      for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    },
  },
  'a sandboxed frame': { sandbox: 'allow-scripts' },
  'a column of 280 px': { width: 280 },
  'the shadow root of another component': {
    body: '<other-component><template shadowrootmode="open">{widgets}</template></other-component>',
    within: 'other-component',
  },
  'a dialog': {
    css: 'dialog { max-width: none; max-height: none; width: 760px; padding: 16px }',
    body: '<dialog><button>Close</button>{widgets}</dialog>',
    after: () => document.querySelector('dialog')!.showModal(),
  },
  'a tab that is shown later': {
    body: '<div id="tab" hidden>{widgets}</div>',
    after: () => document.querySelector('#tab')!.removeAttribute('hidden'),
  },
};
