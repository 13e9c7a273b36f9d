/**
 * The package as its users have it: packed, installed into a project of each kind, type-checked, built, and opened in
 * Chromium. `npm run test:consumers`; `CONSUMERS=vue,next` runs some of them.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../../scripts/lib/launch-chromium.js';
import { serve } from '../../scripts/serve.js';
import { CONSUMERS, type Consumer } from './consumers.js';
import {
  addWrong,
  must,
  pack,
  readVersion,
  removeWrong,
  run,
  setUp,
  start,
  takeElementsOut,
} from './project.js';
import { chooseShoe, visit, type Visit } from './visit.js';
import { formatTable, subtract, weigh, type Weight } from './weigh.js';

/** Two at a time: installing waits for the disk while another builds. */
const AT_A_TIME = 2;

const chosen = process.env['CONSUMERS']?.split(',') ?? CONSUMERS.map(({ name }) => name);
const folder = await mkdtemp(join(tmpdir(), 'insole-consumers-'));
await pack(folder);
const browser = await launchChromium();

const HEADING = ['consumer', 'version', 'brotli', 'gzip', 'seconds', 'passed'];
const rows = new Map<string, (string | number)[]>();

after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
  console.log(`
What a guide and a list of shoes, ranked in the page, add to the scripts that a page fetches, in bytes: Lit and the
engine included, the framework not; two were made at a time. The loader's pages fetch the files for pages as they are.

${formatTable([HEADING, ...CONSUMERS.flatMap(({ name }) => (rows.has(name) ? [rows.get(name)!] : []))])}
`);
});

describe('the packed package', { concurrency: AT_A_TIME }, () => {
  for (const consumer of CONSUMERS.filter(({ name }) => chosen.includes(name))) test(consumer);
});

function test(consumer: Consumer): void {
  const { name, of, finds, unbundled } = consumer;

  describe(name, { concurrency: 1 }, () => {
    let project = '';
    let version = '';
    let added: Weight | undefined;
    let passed = 0;
    let asked = 0;
    let begun = 0;

    before(() => void (begun = performance.now()));

    after(async () => {
      const seconds = Math.round((performance.now() - begun) / 1000);
      const { brotli = 0, gzip = 0 } = added ?? {};
      rows.set(name, [name, version, brotli, gzip, seconds, `${passed} of ${asked}`]);
      console.log(`${name} ${version}: ${passed} of ${asked}, ${seconds} s`);
      if (project) await rm(project, { recursive: true, force: true });
    });

    const check = (what: string, ask: () => Promise<void>): void => {
      asked++;
      void it(what, async () => {
        await ask();
        passed++;
      });
    };

    check('installs and builds', async () => {
      project = await setUp(name, folder);
      version = await readVersion(project, of);
      await must(['npm', 'run', 'build'], project);
    });

    check('shows a guide and a shoe from an object, and hears the event', () =>
      look(consumer, project, async (visited, url) => {
        const seen = await chooseShoe(visited);
        assert.match(seen.help, /emergency/);
        assert.match(seen.shoe, /Strider|Loafer/);
        assert.ok(seen.shoe.includes(seen.chosen), `${seen.chosen} was told, and ${seen.shoe} chosen`);
        assert.equal(seen.url, url, 'the event was canceled, so the page stays');
        assert.deepEqual(visited.complaints, []);
        // What is drawn on a server has the tag with its attributes, and what stands in it until it is ready.
        if (!consumer.output)
          assert.match(visited.html, /<pain-guide condition="back-pain" layout="compact"[^>]*><a/);
        added = weigh(await visited.readScripts());
      }),
    );

    if (finds) {
      check('its type checker finds what is wrong, and nothing else', async () => {
        await addWrong(name, project);
        const { code, output } = await run(['npm', 'run', 'check', '--silent'], project);
        await removeWrong(name, project);
        assert.notEqual(code, 0, 'it finds nothing');
        assert.match(output, finds);
        assert.equal(output.match(/\berror\b/gi)?.length, 1, output);
      });
    }

    if (!unbundled) {
      check('is weighed', async () => {
        await takeElementsOut(project);
        await must(['npm', 'run', 'build'], project);
        const without = await look(consumer, project, (visited) => visited.readScripts());
        assert.ok(added, 'it shows nothing');
        added = subtract(added, weigh(without));
        assert.ok(added.brotli > 10_000);
      });
    }
  });
}

/** Serves what was built, opens it, and closes all that when `see` is done. */
async function look<Result>(
  { output }: Consumer,
  project: string,
  see: (visited: Visit, url: string) => Promise<Result>,
): Promise<Result> {
  const server = output ? await serve({ port: 0, root: join(project, output) }) : await start(project);
  try {
    const visited = await visit(browser, server.url);
    return await see(visited, server.url).finally(visited.close);
  } finally {
    await server.close();
  }
}
