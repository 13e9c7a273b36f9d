import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe } from 'node:test';
import { it, reply, startHarness, type Visit } from './support/harness.js';

const harness = await startHarness();
after(() => harness.stop());

const loader = `<script type="module" src="${harness.cdn}insole.js"></script>`;
const guide = '<pain-guide condition="back-pain"></pain-guide>';
const banner = `<promo-banner messages='[{"text":"180-day returns"}]'></promo-banner>`;

describe('the loader', () => {
  it('brings the code of tags that are added later', async () => {
    const { page, find, requests } = await harness.openPage(`${loader}<main></main>`);
    assert.deepEqual(
      requests.filter((url) => url.includes('/chunks/')),
      [],
    );
    await page.evaluate(
      (html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html),
      guide,
    );
    await find('pain-guide >>> [part~=base]');
  });

  it('finds tags in open shadow roots, and in closed ones that are handed to scan()', async () => {
    const { page } = await harness.openPage(`${loader}<div id="open"></div><div id="closed"></div>`);
    await page.evaluate(
      async (html, url) => {
        const { scan } = (await import(url)) as { scan: (root: ShadowRoot) => void };
        // eslint-disable-next-line wc/no-closed-shadow-root -- pages have them
        const closed = document.querySelector('#closed')!.attachShadow({ mode: 'closed' });
        const open = document.createElement('section').attachShadow({ mode: 'open' });
        open.innerHTML = closed.innerHTML = html;
        document.querySelector('#open')!.append(open.host);
        scan(closed);
        Object.assign(window, { roots: [open, closed] });
      },
      guide,
      `${harness.cdn}insole.js`,
    );
    // A closed root is out of reach for selectors.
    await page.waitForFunction(
      'roots.every((root) => root.querySelector("pain-guide").shadowRoot?.querySelector("h2"))',
    );
  });

  it('finds tags in the roots of components whose code comes after it', async () => {
    const { find } = await harness.openPage(
      `${loader}<a-card></a-card>
       <script type="module">
         customElements.define('a-card', class extends HTMLElement {
           connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '${guide}'; }
         });
       </script>`,
    );
    await find('a-card >>> pain-guide >>> [part~=base]');
  });

  it('finds tags that come from another document', async () => {
    const { page, find } = await harness.openPage(
      `${loader}<iframe srcdoc='<main>${guide}</main>'></iframe>`,
    );
    await page.evaluate(() =>
      document.body.append(document.querySelector('iframe')!.contentDocument!.querySelector('main')!),
    );
    await find('main > pain-guide >>> [part~=base]');
  });

  it('watches a shadow root once, however often its host is moved', async () => {
    const { page } = await harness.openPage(loader, {
      prepare: async (page) => {
        await page.evaluateOnNewDocument(() => {
          Object.assign(window, { observers: 0 });
          window.MutationObserver = class extends MutationObserver {
            constructor(hear: MutationCallback) {
              super(hear);
              (window as unknown as { observers: number }).observers++;
            }
          };
        });
      },
    });
    const count = (): Promise<unknown> => page.evaluate('observers');
    const before = await count();
    await page.evaluate(async () => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' });
      for (let move = 0; move < 3; move++) {
        document.body.append(host);
        await new Promise(requestAnimationFrame);
      }
    });
    assert.equal(await count(), before);
  });

  it('survives tags that are removed while their code is on its way, and put back', async () => {
    const { page, find, errors } = await harness.openPage(loader);
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html);
      const element = document.querySelector('pain-guide')!;
      element.remove();
      setTimeout(() => document.body.append(element));
    }, guide);
    await find('pain-guide >>> [part~=base]');
    assert.deepEqual(errors, []);
  });

  it('takes settings from its own tag, and a prefix for the tags', async () => {
    const { find } = await harness.openPage(
      `<script type="module" src="${harness.cdn}insole.js" data-prefix="acme" data-condition="knee-pain"></script>
       <acme-pain-guide></acme-pain-guide>`,
    );
    const title = await find('acme-pain-guide >>> [part~=title]');
    assert.match(await title.evaluate((node) => node.textContent), /knee/i);
  });

  it('takes them where the address that the page names leads on to another', async () => {
    const { find } = await harness.openPage(
      `<script type="module" src="/latest/insole.js" data-prefix="acme" data-condition="knee-pain"></script>
       <acme-pain-guide></acme-pain-guide>`,
      {
        routes: {
          '/latest/insole.js': (_, response) =>
            void response.writeHead(302, { location: `${harness.cdn}insole.js` }).end(),
        },
      },
    );
    const title = await find('acme-pain-guide >>> [part~=title]');
    assert.match(await title.evaluate((node) => node.textContent), /knee/i);
  });

  /** Adds links to the page, and waits for them. */
  const addLinks = async ({ page, find }: Visit): Promise<void> => {
    await page.evaluate(() => {
      const links = document.createElement('advice-links');
      links.setAttribute('condition', 'back-pain');
      links.setAttribute('href-template', '/{id}');
      document.body.append(links);
    });
    await find('advice-links >>> [part~=link]');
  };
  /** The names of the chunks with elements that were asked for, without their hashes. */
  const listChunks = ({ requests }: Visit): string[] =>
    requests.flatMap((url) => /\/chunks\/(.*)-[\w-]{6}\.js$/.exec(url)?.[1] ?? []).sort();
  /** Each copy of Lit has its own marker of bindings. */
  const countLit = async ({ requests }: Visit): Promise<number> => {
    const scripts = [...new Set(requests)].filter((url) => url.endsWith('.js'));
    const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
    return texts.filter((text) => /["'`]\$lit\$["'`]/.test(text)).length;
  };
  it('brings what most pages have in one file, which a later element joins', async () => {
    const visit = await harness.openPage(`${loader}${guide}${banner}`);
    await visit.find('promo-banner >>> [part~=message]');
    await visit.find('pain-guide >>> [part~=base]');
    assert.deepEqual(listChunks(visit), ['page']);
    await addLinks(visit);
    assert.deepEqual(listChunks(visit), ['advice-links', 'page']);
    assert.equal(await countLit(visit), 1);
  });

  it('brings an element alone in its own file with what it shares, and a later one beside it', async () => {
    const visit = await harness.openPage(`${loader}${guide}`);
    await visit.find('pain-guide >>> [part~=base]');
    assert.deepEqual(listChunks(visit), ['more', 'pain-guide', 'runtime', 'text']);
    await visit.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), banner);
    await visit.find('promo-banner >>> [part~=message]');
    await addLinks(visit);
    const chunks = listChunks(visit);
    for (const name of ['advice-links', 'pain-guide', 'promo-banner', 'runtime'])
      assert(chunks.includes(name));
    assert(!chunks.includes('page'));
    assert.equal(await countLit(visit), 1);
  });

  it('asks for an element and the chunks that it shares at once', async () => {
    const { alone, together } = JSON.parse(await readFile('dist/cdn/chunks.json', 'utf8')) as Record<
      string,
      Record<string, string[]>
    >;
    for (const graph of [alone!, together!]) {
      for (const [tag, files] of Object.entries(graph)) {
        for (const file of files) {
          const code = await readFile(`dist/cdn/${file}`, 'utf8');
          for (const [, name] of code.matchAll(/\bfrom\s*["']\.\/([^"']+)["']/g)) {
            assert(files.includes(`chunks/${name}`), `${tag} needs ${name}, which the map leaves out`);
          }
        }
      }
    }
  });

  it('goes on where an address is none, which its element tells', async () => {
    const { page, find, messages } = await harness.openPage(
      `${loader}<pain-guide condition="back-pain" content="https://[wrong">Our advice</pain-guide>
       <product-recommend condition="back-pain" src="https://[wrong">Our shoes</product-recommend>${banner}`,
    );
    await find('promo-banner >>> [part~=message]');
    // The words for it are fetched when they are needed.
    await page.waitForNetworkIdle();
    assert(messages.some((message) => message.includes('content="https://[wrong"')));
  });

  it('asks for no address with an unknown condition in it', async () => {
    const { page, requests } = await harness.openPage(
      `${loader}<product-recommend needs="cushioning" src="/shoes/{condition}.json"></product-recommend>`,
    );
    await page.waitForNetworkIdle();
    assert.deepEqual(
      requests.filter((url) => url.includes('/shoes/')),
      [],
    );
  });

  it('asks for no guide where none is read', async () => {
    const { page, requests } = await harness.openPage(
      `${loader}<insole-config condition="knee-pain">${banner}<shipping-promise dispatch-days="1"></shipping-promise>
       <account-prompt platform="shopify"></account-prompt>
       <product-recommend needs="cushioning" src="/shoes.json"></product-recommend></insole-config>`,
      { routes: { '/shoes.json': reply('[]', { type: 'application/json' }) } },
    );
    await page.waitForNetworkIdle();
    assert.deepEqual(
      requests.filter((url) => url.includes('knee-pain')),
      [],
    );
  });

  it('leaves the fallback and says so once when the code cannot be had', async () => {
    const { page, messages } = await harness.openPage(
      `<script type="module" src="/copy/insole.js"></script><pain-guide condition="back-pain">Our advice</pain-guide>`,
      {
        routes: {
          '/copy/insole.js': reply(await readFile('dist/cdn/insole.js', 'utf8'), { type: 'text/javascript' }),
        },
      },
    );
    await page.waitForNetworkIdle();
    assert.equal(await page.evaluate(() => document.querySelector('pain-guide')!.textContent), 'Our advice');
    assert.equal(messages.filter((message) => message.startsWith('warn: Insole')).length, 1);
  });
});

describe('two copies on one page', () => {
  it('get along: loader, one-file element and all-in-one of one version say nothing', async () => {
    const { find, messages, errors } = await harness.openPage(
      `${loader}<script type="module" src="${harness.cdn}pain-guide.js"></script>
       <script type="module" src="${harness.cdn}insole.all.js"></script>${guide}`,
    );
    await find('pain-guide >>> [part~=base]');
    assert.deepEqual([...messages, ...errors], []);
  });

  it('of two versions the first stays, with one warning that names both, however many elements there are', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    const code = await readFile('dist/cdn/insole.all.js', 'utf8');
    const other = code.replaceAll(version, '9.9.9').replaceAll('./chunks/', `${harness.cdn}chunks/`);
    const { page, find, messages, errors } = await harness.openPage(
      `<script type="module" src="${harness.cdn}pain-guide.js"></script>
       <script type="module" src="${harness.cdn}promo-banner.js"></script>
       <script type="module" src="/all.js"></script>${guide}${banner}`,
      { routes: { '/all.js': reply(other, { type: 'text/javascript' }) } },
    );
    await find('pain-guide >>> [part~=base]');
    await find('promo-banner >>> [part~=message]');
    await page.waitForNetworkIdle();
    assert.deepEqual(errors, []);
    assert.equal(messages.length, 1);
    assert.match(messages[0]!, new RegExp(`${version}.*9\\.9\\.9`));
  });
});
