import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, describe } from 'node:test';
import { it, startHarness } from './support/harness.js';

const harness = await startHarness();
after(() => harness.stop());

const FORM = `<form slot="form" method="post" action="/my-account/">
  <label for="username">Username</label>
  <input type="text" name="username" id="username" autocomplete="username">
  <label for="password">Password</label>
  <input type="password" name="password" id="password" autocomplete="current-password">
  <input type="hidden" name="woocommerce-login-nonce" value="a1b2c3">
  <button type="submit" name="login" value="Log in">Log in</button>
</form>`;

const page = (file: string): string =>
  `<link rel="stylesheet" href="${harness.cdn}account-form.css">
   <account-prompt platform="woocommerce">${FORM}</account-prompt>
   <script type="module" src="${harness.cdn}${file}"></script>`;

/** A shop that takes the form, and remembers what came. */
function createShop() {
  const posts: { type?: string; fields: Record<string, string> }[] = [];
  const handler = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const fields = Object.fromEntries(new URLSearchParams(await text(request)));
    posts.push({ type: request.headers['content-type'], fields });
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>In</title><h1>Welcome</h1>');
  };
  return { posts, routes: { '/my-account/': handler } };
}

for (const file of ['account-prompt.js', 'insole.js']) {
  describe(`the shop's own form, with ${file}`, () => {
    it('is sent by the browser itself, nonce and all', async () => {
      const { posts, routes } = createShop();
      const { page: tab, find, errors } = await harness.openPage(page(file), { routes });
      await find('account-prompt >>> [part~=base]');
      await tab.type('#username', 'ana');
      await tab.type('#password', 'correct horse');
      await Promise.all([tab.waitForNavigation(), tab.click('button[name=login]')]);
      assert.equal(await tab.title(), 'In');
      assert.deepEqual(posts, [
        {
          type: 'application/x-www-form-urlencoded',
          fields: {
            username: 'ana',
            password: 'correct horse',
            'woocommerce-login-nonce': 'a1b2c3',
            login: 'Log in',
          },
        },
      ]);
      assert.deepEqual(errors, []);
    });

    it('is sent by Enter', async () => {
      const { posts, routes } = createShop();
      const { page: tab, find } = await harness.openPage(page(file), { routes });
      await find('account-prompt >>> [part~=base]');
      await tab.type('#password', 'correct horse');
      await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
      assert.equal(posts[0]!.fields['password'], 'correct horse');
    });
  });
}

describe("the shop's own form", () => {
  it('works where scripts are off', async () => {
    const { posts, routes } = createShop();
    const { page: tab } = await harness.openPage(page('account-prompt.js'), { routes, javaScript: false });
    await tab.type('#username', 'ana');
    await Promise.all([tab.waitForNavigation(), tab.click('button[name=login]')]);
    assert.equal(posts[0]!.fields['username'], 'ana');
  });

  it('keeps the focus and what is typed when the code arrives', async () => {
    const form = `<account-prompt platform="woocommerce">${FORM}</account-prompt>`;
    const { page: tab, find } = await harness.openPage(form);
    await tab.type('#username', 'ana');
    await tab.addScriptTag({ type: 'module', url: `${harness.cdn}account-prompt.js` });
    await find('#username');
    await tab.waitForFunction('customElements.get("account-prompt")');
    await tab.keyboard.type(' maria');
    assert.equal(await tab.$eval('#username', (field) => (field as HTMLInputElement).value), 'ana maria');
  });

  it('is found by what fills forms: in the document, by its labels and its hints', async () => {
    const { page: tab, find } = await harness.openPage(page('account-prompt.js'));
    await find('account-prompt >>> [part~=base]');
    const fields = await tab.$$eval('form [autocomplete]', (inputs) =>
      inputs.map((input) => [
        input.getAttribute('autocomplete'),
        (input as HTMLInputElement).type,
        (input as HTMLInputElement).labels![0]!.textContent,
        input.getRootNode() === document,
        (input as HTMLElement).checkVisibility(),
      ]),
    );
    assert.deepEqual(fields, [
      ['username', 'text', 'Username', true, true],
      ['current-password', 'password', 'Password', true, true],
    ]);
    const session = await tab.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = nodes
      .filter(({ role }) => role?.value === 'textbox')
      .map(({ name }) => String(name?.value));
    assert.deepEqual(names, ['Username', 'Password']);
    const [input] = await tab.$$('#password');
    await input!.evaluate((node) => {
      // As a password manager does: the value is set, and the field told.
      (node as HTMLInputElement).value = 'filled in';
      node.dispatchEvent(new Event('input', { bubbles: true }));
    });
    assert.equal(await tab.evaluate('new FormData(document.forms[0]).get("password")'), 'filled in');
  });
});

describe('account-prompt as built', () => {
  it('has no field in any of its templates', async () => {
    const code = await readFile('dist/cdn/account-prompt.js', 'utf8');
    assert.doesNotMatch(code, /<(input|form|textarea|button|select)\b/);
    assert.doesNotMatch(code, /createElement\(["'`](input|form)/);
  });
});
