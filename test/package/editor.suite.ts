/** The data for editors, in VS Code's own language services and against their schemas; JetBrains' beside the manifest. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';
import { TAGS } from '../../src/elements/tags.js';

interface Attribute {
  name: string;
  type?: { text?: string };
}

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: Attribute[] }[] }[];
}

interface WebTypes {
  version: string;
  contributions: { html: { elements: { name: string; attributes: { name: string }[] }[] } };
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const readSchema = (service: string): object =>
  readJson(createRequire(import.meta.url).resolve(`${service}/docs/customData.schema.json`));

const { modules } = readJson<Manifest>('custom-elements.json');
const attributesOf = new Map(
  modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ tagName, attributes = [] }) => (tagName ? [[tagName, attributes] as const] : [])),
  ),
);

const tags = readJson<html.HTMLDataV1>('dist/editor/vscode.html-custom-data.json');
const properties = readJson<css.CSSDataV1>('dist/editor/vscode.css-custom-data.json');
const htmlService = html.getLanguageService({
  customDataProviders: [html.newHTMLDataProvider('insole', tags)],
});
const cssService = css.getCSSLanguageService({
  customDataProviders: [css.newCSSDataProvider(properties)],
});

/** What VS Code offers at the place that `|` marks. */
function completeHtml(marked: string): string[] {
  const document = html.TextDocument.create('file:///a.html', 'html', 1, marked.replace('|', ''));
  const place = document.positionAt(marked.indexOf('|'));
  const { items } = htmlService.doComplete(document, place, htmlService.parseHTMLDocument(document));
  return items.map(({ label }) => label);
}

function completeCss(marked: string): string[] {
  const document = css.TextDocument.create('file:///a.css', 'css', 1, marked.replace('|', ''));
  const place = document.positionAt(marked.indexOf('|'));
  return cssService
    .doComplete(document, place, cssService.parseStylesheet(document))
    .items.map(({ label }) => label);
}

describe('data for VS Code', () => {
  for (const [service, data] of Object.entries({
    'vscode-html-languageservice': tags,
    'vscode-css-languageservice': properties,
  }))
    it(`fits the schema of ${service}`, () => {
      // Of a draft that this validator takes for its own.
      const { $schema: _, ...schema } = readSchema(service) as { $schema?: string };
      const ajv = new Ajv({ strict: false, allErrors: true });
      assert.ok(ajv.validate(schema, data), ajv.errorsText());
    });

  it('offers every tag, each attribute, and the values of those that have a few', () => {
    assert.deepEqual(
      completeHtml('<|')
        .filter((label) => TAGS.includes(label as never))
        .sort(),
      [...TAGS].sort(),
    );
    for (const tag of TAGS) {
      const offered = completeHtml(`<${tag} |`);
      for (const { name, type } of attributesOf.get(tag)!) {
        assert.ok(offered.includes(name), `${tag} ${name}`);
        const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value!);
        if (values.length)
          assert.deepEqual(completeHtml(`<${tag} ${name}="|"`).sort(), values.sort(), `${tag} ${name}`);
      }
    }
  });

  it('offers custom properties and parts in stylesheets', () => {
    assert.ok(completeCss(':root { --insole-h| }').includes('--insole-hue'));
    assert.ok(completeCss('pain-guide::p|').some((label) => label.includes('part(')));
  });
});

describe('data for JetBrains’ editors', () => {
  it('has every tag with its attributes, and the version of the package', () => {
    const { version, contributions } = readJson<WebTypes>('dist/editor/web-types.json');
    assert.equal(version, readJson<{ version: string }>('package.json').version);
    for (const tag of TAGS) {
      const element = contributions.html.elements.find(({ name }) => name === tag);
      const names = element?.attributes.map(({ name }) => name);
      assert.deepEqual(
        names?.sort(),
        attributesOf
          .get(tag)!
          .map(({ name }) => name)
          .sort(),
        tag,
      );
    }
  });
});
