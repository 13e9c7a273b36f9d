import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { VERSION } from '../../src/version.js';
import { SHOPIFY } from '../fixtures/feeds/json.js';
import { GOOGLE_RSS } from '../fixtures/feeds/markup.js';
import { AWIN } from '../fixtures/feeds/tables.js';
import { makeTempFolder } from '../support/temp-folder.js';

const folder = makeTempFolder();

/** Runs the command that the package installs, somewhere else than here. */
function insole(args: string[], input = '') {
  const command = join(import.meta.dirname, '../../bin/insole');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the command that the package installs', () => {
  it('tells its version and explains itself', () => {
    assert.deepEqual(insole(['--version']), { status: 0, stdout: `${VERSION}\n`, stderr: '' });
    assert.match(insole(['--help']).stdout, /insole recommend FEED --out DIR/);
    assert.match(insole(['recommend', '--help']).stdout, /^insole recommend FEED --out DIR[^]*--max-age/);
    for (const [command, option] of Object.entries({
      inspect: '--json',
      render: '--light',
      oembed: '--base',
    })) {
      const { status, stdout } = insole([command, '-h']);
      assert.equal(status, 0);
      assert.ok(stdout.startsWith(`insole ${command} `) && stdout.includes(`  ${option}`), stdout);
      assert.doesNotMatch(stdout, /--max-age/);
    }
  });

  it('inspects a feed from standard input', () => {
    const { status, stdout } = insole(['inspect', '-', '--json'], GOOGLE_RSS);
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as { format: string }).format, 'google-xml');
  });

  it('says so where its output cannot be written', { skip: !existsSync('/dev/full') }, () => {
    const full = openSync('/dev/full', 'w');
    const command = join(import.meta.dirname, '../../bin/insole');
    for (const args of [['--help'], ['render', 'pain-guide', '--condition', 'knee-pain']]) {
      const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      assert.equal(status, 1);
      assert.match(stderr, /^Standard output cannot be written to: ENOSPC.+\.$/m);
    }
    closeSync(full);
  });

  it('does its work where nobody can be told of it', { skip: !existsSync('/dev/full') }, () => {
    const full = openSync('/dev/full', 'w');
    const command = join(import.meta.dirname, '../../bin/insole');
    const args = ['render', 'pain-guide', '--condition', 'knee-pain'];
    const { status, stdout } = spawnSync(process.execPath, [command, ...args], {
      stdio: ['ignore', 'pipe', full],
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    assert.match(stdout, /^<pain-guide[^]+<\/pain-guide>\n$/);
    closeSync(full);
  });

  it('writes a list for each guide that comes with it', () => {
    writeFileSync(join(folder, 'feed.json'), SHOPIFY);
    const { status, stderr } = insole(['recommend', 'feed.json', '--out', 'lists']);
    assert.deepEqual([status, stderr.split('\n').length], [0, 2]);
    const guides = readdirSync(join(import.meta.dirname, '../../content/en')).filter((name) =>
      name.endsWith('-pain.md'),
    );
    const lists = readdirSync(join(folder, 'lists'));
    for (const guide of guides) assert.ok(lists.includes(guide.replace('.md', '.json')), guide);
    assert.match(readFileSync(join(folder, 'lists/heel-pain.json'), 'utf8'), /^\{"insole":"ranked"/);
  });

  it('renders an element, with shoes of a feed, its structured data, or as plain HTML', () => {
    const guide = insole(['render', 'pain-guide', '--condition', 'knee-pain', '--heading-level=3']);
    assert.equal(guide.status, 0, guide.stderr);
    assert.match(guide.stdout, /^<pain-guide condition="knee-pain" heading-level="3" locale="en"><template/);
    assert.match(guide.stdout, /<h3[^]*<\/template><\/pain-guide>\n$/);
    assert.match(guide.stderr, /style-src 'sha256-/);

    writeFileSync(join(folder, 'feed.json'), SHOPIFY);
    const shoes = insole(
      ['render', 'product-recommend', '--condition=heel-pain', '--products=feed.json'].concat([
        '--currency=USD',
        '--json-ld',
      ]),
    );
    assert.equal(shoes.status, 0, shoes.stderr);
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(shoes.stdout)!;
    const { '@type': type, itemListElement: items } = JSON.parse(json!) as {
      '@type': string;
      itemListElement: { item: { name: string } }[];
    };
    assert.equal(type, 'ItemList');
    assert.ok(items.length);
    for (const { item } of items)
      assert.ok(shoes.stdout.includes(item.name.replace('&', '&amp;')), item.name);
    assert.doesNotMatch(json!, /heel/i, 'nothing is said about a condition');

    const wrong = insole(['render', 'pain-guide', '--condition=heel-pain', '--products=feed.json']);
    assert.deepEqual(
      [wrong.status, wrong.stderr],
      [2, '--products is for product-recommend, and not for pain-guide.\n'],
    );
    const file = insole(['render', 'product-recommend', '--condition=heel-pain', '--src=feed.json']);
    assert.equal(file.stderr, 'feed.json is a file: hand its shoes over with --products feed.json.\n');

    writeFileSync(join(folder, 'feed.csv'), AWIN);
    const affiliate = insole(['render', 'product-recommend', '--condition=heel-pain', '--products=feed.csv']);
    assert.equal(affiliate.status, 0, affiliate.stderr);
    assert.equal(affiliate.stdout.match(/rel="sponsored"/g)?.length, 2);
    assert.match(affiliate.stdout, /part="disclosure">(?:<!--.*?-->)*We may earn a commission/);
    assert.doesNotMatch(shoes.stdout, /sponsored|part="disclosure"/);

    const light = insole(['render', 'pain-guide', '--condition', 'knee-pain', '--light', '--json-ld']);
    assert.doesNotMatch(light.stdout, /<template|<style|class=|pain-guide|<svg|style=/);
    assert.match(light.stdout, /<a href="#knee-pain-tips">[^]*id="knee-pain-tips"/);
    assert.doesNotMatch(light.stdout, /<\/a><a/, 'citations side by side do not read as one number');
    assert.match(light.stdout, /"@type":"MedicalWebPage"/);
    assert.doesNotMatch(light.stdout, /lastReviewed|reviewedBy/, 'nobody has reviewed it');

    const article = insole([
      'render',
      'advice-article',
      '--article',
      'feet-and-back',
      '--light',
      '--json-ld',
    ]);
    assert.equal(article.status, 0, article.stderr);
    assert.doesNotMatch(article.stdout, /<template|<style|class=|<svg|style=/);
    assert.match(article.stdout, /"@type":"MedicalWebPage"/);
    assert.doesNotMatch(article.stdout, /MedicalCondition/, 'it is about no one condition');
  });

  it('narrows all shoes of a feed as a page does, before the best are taken', () => {
    const shoes = Array.from({ length: 60 }, (_, place) => ({
      id: `shoe-${place}`,
      name: `Harbour Clog ${place + 100}`,
      price: place < 50 ? 90 : 40,
      categories: ['Clogs'],
      features: place < 50 ? ['cushioning'] : [],
    }));
    const best = { ...shoes[0], rating: { value: 5, count: 90 } };
    const red = { ...shoes[0], id: 'red', name: 'Harbour Clog 100 Red', price: 30 };
    const products = [best, ...shoes.slice(1), red];
    writeFileSync(join(folder, 'own.json'), JSON.stringify({ insole: 'products', version: 1, products }));
    const render = (...args: string[]) => {
      const command = [
        'render',
        'product-recommend',
        '--condition=heel-pain',
        '--products=own.json',
        '--light',
      ];
      const { status, stdout, stderr } = insole([...command, '--limit=2', ...args]);
      assert.equal(status, 0, stderr);
      return [...stdout.matchAll(/<h3 id="[\w-]+-shoe-\d+">(?:<a[^>]*>)?([^<]+)/g)].map(([, name]) => name);
    };
    assert.deepEqual(render('--max-price=50'), ['Harbour Clog 100 Red', 'Harbour Clog 150']);
    assert.deepEqual(render('--pin=shoe-55'), ['Harbour Clog 155', 'Harbour Clog 100']);
    assert.deepEqual(render('--exclude=shoe-0'), ['Harbour Clog 100 Red', 'Harbour Clog 101']);
  });

  it('says why it renders nothing', () => {
    for (const [args, status, why] of [
      [['render', 'pain-guide', '--condition', 'no-pain'], 1, /no guide "no-pain"/],
      [['render', 'advice-article', '--article', 'nobody'], 1, /There are: feet-and-back, high-heels/],
      [['render', 'pain-guide'], 1, /<pain-guide> has nothing to show\. It needs condition\.\n/],
      [
        ['render', 'pain-guide', '--conditon', 'back-pain', '--data-a', ''],
        1,
        /has no attribute conditon\.\n/,
      ],
      [['render', 'pain-map-of-mars'], 2, /There is no <pain-map-of-mars>/],
      [['render', 'product-recommend', '--condition', 'back-pain'], 1, /--products FEED/],
      [['render'], 2, /Name an element/],
      [['render', 'product-recommend', '--products', 'feed.json'], 2, /--condition/],
      [['render', 'pain-guide', '--condition', 'back-pain', '--now', 'soon'], 2, /soon is no day/],
      [['render', 'pain-guide', '--condition', 'back-pain', '--now', '32'], 2, /32 is no day/],
      [['render', 'pain-guide', '--condition', 'back-pain', '--locale', '?'], 2, /\? is no language/],
      [
        ['render', 'product-recommend', '--condition', 'back-pain', '--src', '/shoes.json'],
        1,
        /^\/shoes\.json belongs to the page's own site: .* --base-url/,
      ],
      [['render', 'pain-guide', '--condition', 'back-pain', '--currency', 'euro'], 2, /euro is no code/],
      [['render', 'pain-guide', '--condition', 'back-pain', '--base-url', 'shop'], 2, /begin with https/],
    ] as const) {
      const result = insole([...args]);
      assert.deepEqual([result.status, result.stdout], [status, '']);
      assert.equal(result.stderr.split(why).length, 2, `said once: ${result.stderr}`);
    }
  });

  it('tells of an attribute that it did not know, and renders', () => {
    const { status, stdout, stderr } = insole([
      'render',
      'pain-guide',
      '--condition=back-pain',
      '--layout=sideways',
    ]);
    assert.equal(status, 0);
    assert.match(stdout, /^<pain-guide/);
    assert.match(stderr, /^Insole: <pain-guide layout="sideways">: "full" is used instead\./m);
  });

  it('tells of an attribute that the tag does not have, and renders', () => {
    const { status, stderr } = insole([
      'render',
      'pain-guide',
      ...['--condition', 'back-pain', '--heading-lvl', '3', '--data-a', 'b', '--class', 'c'],
    ]);
    assert.equal(status, 0);
    assert.match(stderr, /^Insole: <pain-guide> has no attribute heading-lvl\. It has: .*heading-level/m);
    assert.doesNotMatch(stderr, /data-a|class/);
    assert.doesNotMatch(
      insole(['render', 'pain-guide', '--condition', 'back-pain', '--currency', 'USD']).stderr,
      /has no attribute/,
    );
  });

  it('ends with a code that tells what went wrong', () => {
    assert.equal(insole(['inspect', 'none']).status, 1);
    assert.equal(insole(['dance']).status, 2);
  });
});
