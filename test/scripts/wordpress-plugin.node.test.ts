import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { describeElements, readManifest } from '../../scripts/build/from-manifest/read.js';
import { generateFiles } from '../../scripts/build/wordpress/index.js';
import { TAGS } from '../../src/elements/tags.js';

const FOLDER = 'integrations/wordpress/insole';
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.php'))
  .map((path) => ({ path, text: readFileSync(join(FOLDER, path), 'utf8') }));

describe('the PHP of the WordPress plugin', () => {
  for (const { path, text } of sources)
    it(`${path} is closed to the web, has no end tag, and names of its own only`, () => {
      assert.match(text, /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/);
      assert.doesNotMatch(text, /\?>/);
      assert.doesNotMatch(text, /^\s*global \$/m);
      for (const [, name] of text.matchAll(/^(?:function|const) (\w+)/gm)) assert.match(name!, /^insole_/i);
    });

  it('is loaded in full', () => {
    const main = sources.find(({ path }) => path === 'insole.php')!.text;
    for (const { path } of sources)
      if (path.startsWith('includes/')) assert.ok(main.includes(`'/${path}'`), path);
  });

  it('has its texts in its own domain', () => {
    for (const { path, text } of sources)
      for (const [call] of text.matchAll(/\b(?:esc_html__|esc_attr__|__|_x)\([^)]*\)/g))
        assert.match(call, /, 'insole' \)$/, path);
  });
});

describe('what is made from custom-elements.json for WordPress', () => {
  it('has a block for every element, with every attribute but those that the server sets', async () => {
    const files = await generateFiles();
    const elements = describeElements(await readManifest());
    const list = Buffer.from(files['includes/elements-list.php']!).toString();
    for (const tag of TAGS.filter((tag) => tag !== 'insole-config')) {
      const block = JSON.parse(Buffer.from(files[`blocks/${tag}/block.json`]!).toString()) as {
        name: string;
        attributes: Record<string, { type: string; enum?: string[] }>;
      };
      assert.equal(block.name, `insole/${tag}`);
      const fields = elements.find((element) => element.tag === tag)!.fields;
      const expected = fields.filter(({ attribute }) => attribute && attribute !== 'rest-nonce');
      assert.deepEqual(
        Object.keys(block.attributes).sort(),
        [...expected.map(({ name }) => name), 'fallbackText', 'fallbackUrl'].sort(),
      );
      for (const { attribute } of expected) assert.ok(list.includes(`'${attribute}' => array(`), attribute);
    }
  });

  it('says types as forms have them', async () => {
    const files = await generateFiles();
    const { attributes } = JSON.parse(
      Buffer.from(files['blocks/product-recommend/block.json']!).toString(),
    ) as { attributes: Record<string, object> };
    assert.deepEqual(attributes['layout'], { type: 'string', enum: ['grid', 'carousel', 'list'] });
    assert.deepEqual(attributes['maxPrice'], { type: 'number' });
    assert.deepEqual(attributes['inStock'], { type: 'boolean' });
  });
});
