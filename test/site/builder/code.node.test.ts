import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse, parseFragment, type DefaultTreeAdapterMap, type ParserError } from 'parse5';
import ts from 'typescript';
import { describeElements, readManifest } from '../../../scripts/build/from-manifest/read.js';
import { describeFields } from '../../../scripts/build/wordpress/fields.js';
import { writeCode } from '../../../site/builder/code/channels.js';
import { elementOf, ELEMENTS } from '../../../site/builder/elements.js';
import type { Files } from '../../../site/builder/files.js';
import { changeElement, CHANNELS, START, type Channel, type State } from '../../../site/builder/state.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const FILES: Files = {
  version: '1.2.3',
  base: 'https://cdn.example/insole@1.2.3/',
  hashes: {
    'insole.js': 'sha384-loader',
    'insole.css': 'sha384-style',
    'frame-host.js': 'sha384-host',
    'themes/retail.css': 'sha384-theme',
  },
};

/** What would end a value, or start something, in one of the languages. */
const AWKWARD = `"'><img src=x onerror=alert(1)> {{ 7*7 }} {% raw %} [gallery] \${x} \`y\` </script> $(id) & \\ ü`;

const awkward = (channel: Channel): State => ({
  ...changeElement(START, 'product-recommend'),
  attributes: { condition: 'back-pain', heading: AWKWARD, src: '/feed.json?a=1&b=2', 'in-stock': '' },
  words: { '': AWKWARD, pitch: AWKWARD },
  wordsHref: '/all?x=1&y="2"',
  theme: 'retail',
  tokens: { accent: '#0b6b5d', ink: '#000000' },
  channel,
});

const blocks = (state: State): string[] => writeCode({ state, files: FILES }).blocks.map(({ code }) => code);

function elementsOf(html: string): Element[] {
  const problems: string[] = [];
  const onParseError = ({ code }: ParserError): void => void problems.push(code);
  parse(`<!doctype html><title>x</title><body>${html}`, { onParseError });
  assert.deepEqual(problems, [], html);
  const all = (node: Node): Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(all) : []),
  ];
  return all(parseFragment(html));
}

const attributesOf = (element: Element | undefined): Record<string, string> =>
  Object.fromEntries(element?.attrs.map(({ name, value }) => [name, value]) ?? []);

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const find = (html: string, tag: string): Element | undefined =>
  elementsOf(html).find(({ tagName }) => tagName === tag);

it('there is code for each element on each channel, or a sentence why not', () => {
  for (const { tag } of ELEMENTS) {
    for (const channel of CHANNELS) {
      const { blocks, notes } = writeCode({ state: { ...changeElement(START, tag), channel }, files: FILES });
      assert.ok(blocks.length || notes.length, `${tag} ${channel}`);
      for (const { code } of blocks) assert.doesNotMatch(code, /undefined|\[object/, `${tag} ${channel}`);
    }
  }
});

describe('HTML', () => {
  const [html] = blocks(awkward('html'));

  it('names the exact files with their hashes', () => {
    assert.match(html!, /^<!-- Insole 1\.2\.3 -->/);
    const links = elementsOf(html!).filter(({ tagName }) => tagName === 'link');
    assert.deepEqual(
      links.map((link) => attributesOf(link)['integrity']),
      ['sha384-style', 'sha384-theme'],
    );
    assert.deepEqual(attributesOf(find(html!, 'script')), {
      type: 'module',
      src: `${FILES.base}insole.js`,
      integrity: 'sha384-loader',
      crossorigin: 'anonymous',
    });
  });

  it('says every value as it was given, and nothing besides', () => {
    assert.deepEqual(attributesOf(find(html!, 'product-recommend')), {
      condition: 'back-pain',
      src: '/feed.json?a=1&b=2',
      'in-stock': '',
      heading: AWKWARD,
    });
    assert.equal(textOf(find(html!, 'a')!), AWKWARD);
    assert.equal(find(html!, 'img'), undefined);
  });

  it('leaves a theme out that there is no file of', () =>
    assert.doesNotMatch(blocks({ ...awkward('html'), theme: 'gone' })[0]!, /themes/));
});

it('a filtered CMS gets a div whose data are the attributes, and no live shortcode', () => {
  const [theme, post] = blocks(awkward('cms'));
  assert.ok(find(theme!, 'script'));
  assert.deepEqual(attributesOf(find(post!, 'div')), {
    'data-insole': 'product-recommend',
    'data-condition': 'back-pain',
    'data-src': '/feed.json?a=1&b=2',
    'data-in-stock': '',
    'data-heading': AWKWARD,
    style: '--insole-ink: #000000; --insole-accent: #0b6b5d',
  });
  assert.doesNotMatch(post!, /\[gallery/);
  assert.equal(find(post!, 'script'), undefined);
});

it('a frame carries the attributes in its address', () => {
  const [frame] = blocks(awkward('iframe'));
  const { src, title } = attributesOf(find(frame!, 'iframe'));
  const url = new URL(src!);
  assert.equal(url.pathname, '/insole@1.2.3/frame.html');
  assert.deepEqual(Object.fromEntries(url.searchParams), {
    widget: 'product-recommend',
    theme: 'retail',
    condition: 'back-pain',
    src: '/feed.json?a=1&b=2',
    'in-stock': '',
    heading: AWKWARD,
  });
  assert.ok(title);
});

it('React gets a component that compiles, with the values as they are', () => {
  const [install, component] = blocks(awkward('react'));
  assert.match(install!, /insole@1\.2\.3/);
  const { outputText, diagnostics } = ts.transpileModule(component!, {
    fileName: 'component.jsx',
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.React, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  assert.deepEqual(diagnostics, []);
  const body = outputText.replace(/^import .*$/gm, '').replace('export function', 'return function');
  type Drawn = { tag: string; props: Record<string, unknown>; children: unknown[] };
  const React = {
    createElement: (tag: string, props: Record<string, unknown>, ...children: unknown[]): Drawn => ({
      tag,
      props,
      children,
    }),
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const make = new Function('React', body) as (react: typeof React) => () => Drawn;
  const { tag, props, children } = make(React)();
  assert.equal(tag, 'product-recommend');
  assert.equal(props['heading'], AWKWARD);
  assert.equal(props['in-stock'], true);
  assert.deepEqual(props['style'], { '--insole-ink': '#000000', '--insole-accent': '#0b6b5d' });
  assert.deepEqual((children[0] as Drawn).children, [AWKWARD]);
});

it('Vue gets a template without live placeholders, and a script that compiles', () => {
  const [, config, component] = blocks(awkward('vue'));
  assert.match(config!, /isCustomElement/);
  const template = /<template>\n([^]*)\n<\/template>$/.exec(component!)![1]!;
  assert.doesNotMatch(template, /\{\{/);
  assert.equal(attributesOf(find(template, 'product-recommend'))['heading'], AWKWARD);
  assert.equal(textOf(find(template, 'a')!), AWKWARD);
  assert.match(component!, /^<script setup>\nimport 'insole\/define\/product-recommend';/);
});

it('WordPress gets one shortcode, whose values end nothing', () => {
  const [shortcode] = blocks(awkward('wordpress'));
  const [, name, rest, inside] = /^\[(\w+)((?: [\w-]+="[^"[\]<>]*")*)\]([^]*)\[\/\1\]$/.exec(shortcode!)!;
  assert.equal(name, 'insole_product_recommend');
  const fragment = find(`<i${rest}></i>`, 'i');
  assert.equal(attributesOf(fragment)['heading'], AWKWARD);
  assert.equal(textOf(find(inside!, 'a')!), AWKWARD);
  assert.doesNotMatch(inside!, /\[gallery/);
});

describe('the code for WordPress is what the plugin reads', () => {
  const described = readManifest().then(describeElements);
  const filled = (tag: string): State => ({
    ...changeElement(START, tag),
    attributes: Object.fromEntries(
      elementOf(tag).attributes.map(({ name, control }) => [name, control.kind === 'number' ? '3' : 'x']),
    ),
    channel: 'wordpress',
  });

  for (const { tag } of ELEMENTS)
    it(`${tag}: every attribute, and none that it leaves out`, async () => {
      const fields = describeFields((await described).find((element) => element.tag === tag)!);
      const [shortcode, block] = blocks(filled(tag));
      const written = [...shortcode!.matchAll(/ (\w+)="/g)].map(([, name]) => name);
      assert.deepEqual(written.toSorted(), fields.map(({ name }) => name.replaceAll('-', '_')).toSorted());
      const [, name, json] = /^<!-- wp:insole\/(\S+) (\{.*\}) \/-->$/.exec(block!)!;
      assert.equal(name, tag);
      const values = JSON.parse(json!) as Record<string, unknown>;
      assert.deepEqual(
        Object.fromEntries(Object.entries(values).map(([field, value]) => [field, typeof value])),
        Object.fromEntries(fields.map(({ field, type }) => [field, type])),
      );
    });

  it('a block says every value as it was given, and ends where it should', () => {
    const [, block] = blocks(awkward('wordpress'));
    const [, json] = /^<!-- wp:insole\/product-recommend (\{[^<>&]*\}) \/-->$/.exec(block!)!;
    assert.doesNotMatch(json!, /--/);
    const values = JSON.parse(json!) as Record<string, unknown>;
    assert.equal(values['heading'], AWKWARD);
    assert.equal(values['inStock'], true);
    assert.equal(values['fallbackText'], AWKWARD);
  });
});

it('Shopify gets what Liquid reads as text, but for what the theme knows', () => {
  const [liquid] = blocks(awkward('shopify'));
  assert.deepEqual(liquid!.match(/\{\{[^}]*\}\}/g), [
    '{{ request.locale.iso_code }}',
    '{{ cart.currency.iso_code }}',
  ]);
  assert.doesNotMatch(liquid!, /\{%/);
  assert.equal(attributesOf(find(liquid!, 'product-recommend'))['heading'], AWKWARD);
});

describe('the code for Shopify is what the blocks of the theme extension write', () => {
  const FOLDER = 'integrations/shopify/blocks';
  const liquids = readdirSync(FOLDER).map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));

  for (const { tag, attributes } of ELEMENTS) {
    const block = liquids.find((text) => text.includes(`<${tag}\n`))?.split('{% schema %}')[0];
    if (block === undefined) continue;
    const [open] = new RegExp(`<${tag}\\n[^]*?\\n *>`).exec(block)!;

    it(`${tag}: the block knows the element's attributes`, () => {
      const names = attributes.map(({ name }) => name);
      for (const [, name] of open.matchAll(/^ +([a-z-]+)="/gm)) assert.ok(names.includes(name!), name);
    });

    it(`${tag}: what the theme knows comes from the same place`, () => {
      const state: State = { ...changeElement(START, tag), channel: 'shopify' };
      const { blocks, notes } = writeCode({ state, files: FILES });
      assert.ok(notes.some((note) => note.includes('the block “')));
      const escaped = open.replaceAll(' | escape }}', ' }}');
      for (const [, name, value] of (blocks[0]?.code ?? '').matchAll(/ ([a-z-]+)="(\{\{[^"]*)"/g))
        if (name !== 'locale')
          assert.ok(escaped.includes(`${name}="${value!.replaceAll(' | escape }}', ' }}')}"`), name);
    });
  }

  it("an account is the shop's own", () => {
    const [code] = blocks({ ...changeElement(START, 'account-prompt'), channel: 'shopify' });
    assert.match(code!, /platform="shopify"/);
    assert.match(
      code!,
      /\{% if customer %\}customer-name="\{\{ customer\.first_name \| escape \}\}"\{% endif %\}/,
    );
  });
});

it('the command for static HTML is one command, whatever is in its values', () => {
  const [command] = blocks(awkward('static'));
  assert.match(command!, /^npx insole@1\.2\.3 render product-recommend/);
  const quoted = command!.replace(/'[^']*'|\\'/g, '');
  assert.doesNotMatch(quoted, /[$`;|&<>(){}"]/);
});
