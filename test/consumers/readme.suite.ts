/** The README's section for developers, done to the letter in an empty folder: only the package is the packed one. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { makeCatalogue } from '../../scripts/demo/catalogue.js';
import { toShopify } from '../../scripts/demo/feeds/shopify.js';
import { launchChromium } from '../../scripts/lib/launch-chromium.js';
import { readSteps } from '../../scripts/lib/readme-steps.js';
import { reply, serve } from '../../scripts/serve.js';
import { must, pack } from './project.js';
import { visit } from './visit.js';

const folder = await mkdtemp(join(tmpdir(), 'insole-readme-'));
const tarball = await pack(folder);
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

describe('what the README says to developers', () => {
  const project = join(folder, 'empty');

  it('can be typed', async () => {
    await mkdir(project);
    for (const step of readSteps(await readFile('README.md', 'utf8'), 'For developers: install it')) {
      if ('file' in step) {
        await mkdir(dirname(join(project, step.file)), { recursive: true });
        await writeFile(join(project, step.file), step.text);
      } else {
        for (const command of step.commands)
          await must(
            ['sh', '-c', command.replace(/^npm install insole\b/, `npm install ${tarball}`)],
            project,
          );
      }
    }
  });

  it('shows a guide, and shoes from the shop’s feed', async () => {
    await writeFile(join(project, 'dist/products.json'), JSON.stringify(toShopify(makeCatalogue())));
    const server = await serve({
      port: 0,
      root: join(project, 'dist'),
      // A browser asks for it by itself.
      routes: { '/favicon.ico': reply('', { status: 204 }) },
    });
    const visited = await visit(browser, server.url);
    try {
      await visited.page.waitForSelector('pain-guide >>> [part~=care-card]', { visible: true });
      await visited.page.waitForSelector('acme-shoes >>> [part~=card]', { visible: true });
      assert.deepEqual(visited.complaints, []);
    } finally {
      await visited.close();
      await server.close();
    }
  });

  it('ranks a feed with the engine alone', async () => {
    const [, code] = /\*\*The engine\*\*[^]*?```js\n([^]*?)```/.exec(await readFile('README.md', 'utf8'))!;
    await writeFile(join(project, 'products.json'), JSON.stringify(toShopify(makeCatalogue())));
    await writeFile(join(project, 'engine.mjs'), `${code}console.log(list.items.length);\n`);
    assert.match(await must([process.execPath, 'engine.mjs'], project), /^[1-9]\d*\n$/);
  });
});
