import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { buildSite } from '../../scripts/build-site.js';
import { TAGS } from '../../src/elements/tags.js';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

let folder: string;
/** Path below the root -> text. */
let pages: Map<string, string>;
let files: Set<string>;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'insole-site-'));
  await buildSite(folder);
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  files = new Set(paths);
  const html = paths.filter((path) => path.endsWith('.html'));
  pages = new Map(
    await Promise.all(html.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
});

after(() => rm(folder, { recursive: true }));

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

/** All elements of a tree, in order. */
const elementsIn = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...childrenOf(node).flatMap(elementsIn),
];

/** All elements that a browser makes of a page. */
const elementsOf = (page: string): Element[] => elementsIn(parse(page));

const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));

/** What is within an element, in a form that can be compared. */
const contentOf = (node: Node): unknown[] =>
  childrenOf(node).map((child) =>
    'attrs' in child ? [child.tagName, child.attrs, contentOf(child)] : textOf(child),
  );

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

const eachPage = (check: (elements: Element[], path: string) => void): void =>
  pages.forEach((html, path) => check(elementsOf(html), path));

describe('the demonstration pages', () => {
  it('are there: the index, the shop, the blog', () => {
    for (const path of ['index.html', 'shop/index.html', 'blog/index.html']) assert.ok(pages.has(path), path);
  });

  it('have a language, a title, one main, one h1 and a link to skip to it', () => {
    eachPage((elements, path) => {
      const count = (tag: string): number => elements.filter(({ tagName }) => tagName === tag).length;
      assert.equal(
        attribute(
          elements.find(({ tagName }) => tagName === 'html')!,
          'lang',
        ),
        'en',
        path,
      );
      assert.deepEqual([count('title') > 0, count('main'), count('h1')], [true, 1, 1], path);
      const [skip] = elements.filter(({ tagName }) => tagName === 'a');
      const target = attribute(skip!, 'href')!.slice(1);
      assert.ok(
        elements.some((element) => attribute(element, 'id') === target),
        path,
      );
    });
  });

  it('give each id once, and no handlers or styles in attributes', () => {
    eachPage((elements, path) => {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      assert.equal(new Set(ids).size, ids.length, path);
      const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
      assert.deepEqual(
        attributes.filter((name) => name.startsWith('on') || name === 'style'),
        [],
        path,
      );
    });
  });

  it('load nothing from anywhere else', () => {
    eachPage((elements, path) => {
      const loaded = elements.flatMap((element) =>
        element.tagName === 'a' ? [] : [attribute(element, 'src'), attribute(element, 'href')],
      );
      assert.deepEqual(
        loaded.filter((url) => url !== undefined && !/^\/(?!\/)/.test(url)),
        [],
        path,
      );
    });
  });

  it('link only to what there is', () => {
    eachPage((elements, path) => {
      for (const element of elements) {
        const url = attribute(element, 'href') ?? attribute(element, 'src');
        if (!url?.startsWith('/') || url.startsWith('/cdn/')) continue;
        const file = url.split(/[?#]/, 1)[0]!.slice(1);
        const isThere = [file, `${file}index.html`, `${file}/index.html`].some(
          (name) => files.has(name) && /\.\w+$/.test(name),
        );
        assert.ok(isThere, `${path} links to ${url}`);
      }
    });
  });

  it('use the recommended snippet, and write something inside each tag for readers without scripts', () => {
    for (const path of ['index.html', 'shop/index.html', 'blog/index.html']) {
      const elements = elementsOf(pages.get(path)!);
      const has = (name: string, value: string): boolean =>
        elements.some((element) => attribute(element, name) === value);
      assert.ok(has('href', '/cdn/insole.css') && has('src', '/cdn/insole.js'), path);
      const widgets = elements.filter(({ tagName }) => (TAGS as readonly string[]).includes(tagName));
      assert.ok(widgets.length >= 3, path);
      for (const widget of widgets) {
        const isEmpty = childrenOf(widget).every((node) => 'value' in node && !node.value.trim());
        assert.ok(!isEmpty, `${path}: <${widget.tagName}> has no fallback`);
      }
    }
  });
});

describe('the gallery', () => {
  it('shows every element alive', () => {
    const live = new Set(elementsOf(pages.get('index.html')!).map(({ tagName }) => tagName));
    assert.deepEqual(
      TAGS.filter((tag) => !live.has(tag)),
      [],
    );
  });

  it('shows as code exactly what is alive above it', () => {
    const examples = elementsOf(pages.get('index.html')!).filter(
      (element) => attribute(element, 'class') === 'example',
    );
    assert.ok(examples.length >= 5);
    for (const example of examples) {
      const inside = elementsIn(example);
      const live = inside.find((element) => attribute(element, 'class') === 'live')!;
      const code = inside.find(({ tagName }) => tagName === 'code')!;
      const copied = elementsOf(`<div>${textOf(code)}</div>`).find(({ tagName }) => tagName === 'div')!;
      assert.deepEqual(contentOf(copied), contentOf(live), attribute(example, 'id'));
    }
  });
});
