import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { nameShort, SHORT_NAMES } from '../../scripts/build/short-names.js';

/** What these folders name is in feeds, in content, in lists, on comment servers. */
const FROM_OUTSIDE = /^src\/(?:model|content|catalog|comments|shipping|embed|ssr)\//;

/** Each name of the sources that a short one could break, with the files that have it. */
const uses = { member: names(), outside: names(), text: names(), shared: names(), page: names() };

function names(): Map<string, string[]> {
  return new Map(SHORT_NAMES.map((name) => [name, []]));
}

for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.ts')) continue;
  const file = join('src', path).replaceAll('\\', '/');
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));

  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node) && isMember(node)) {
      uses.member.get(node.text)?.push(file);
      if (FROM_OUTSIDE.test(file)) uses.outside.get(node.text)?.push(file);
    }
    if (ts.isStringLiteralLike(node)) uses.text.get(node.text)?.push(file);
    if (ts.isModifier(node) && node.kind === ts.SyntaxKind.ExportKeyword) {
      for (const name of namesOf(node.parent)) uses.shared.get(name)?.push(file);
    }
    if (ts.isClassLike(node) && /(?:Element|Event)\b/.test(node.heritageClauses?.[0]?.getText() ?? '')) {
      for (const { name } of node.members) uses.page.get(name?.getText() ?? '')?.push(file);
    }
    ts.forEachChild(node, visit);
  }
}

/** True where a property is declared, asked for, or given. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isBindingElement(parent)) {
    return ts.isObjectBindingPattern(parent.parent) && (parent.propertyName ?? parent.name) === node;
  }
  return (
    (ts.isObjectLiteralElement(parent) || ts.isTypeElement(parent) || ts.isClassElement(parent)) &&
    parent.name === node
  );
}

function namesOf(exported: ts.Node): string[] {
  if (ts.isVariableStatement(exported))
    return exported.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = exported as ts.Node & { name?: ts.Node };
  return name ? [name.getText()] : [];
}

const found = (kind: keyof typeof uses): [string, string[]][] =>
  [...uses[kind]].filter(([, files]) => files.length);

describe('names that are short in dist/cdn', () => {
  it('are in use', () => {
    assert.deepEqual(
      found('member').map(([name]) => name),
      SHORT_NAMES,
    );
  });

  it('are each another letter', () => {
    const letters = Object.values(nameShort().props);
    assert.equal(new Set(letters).size, SHORT_NAMES.length);
    assert.ok(letters.every((letter) => /^[a-z]$/i.test(letter)));
  });

  it('name nothing that is read from a file or written to one', () => {
    assert.deepEqual(found('outside'), []);
  });

  it('are no text in the code, which would name the property by its whole name', () => {
    assert.deepEqual(found('text'), []);
  });

  it('are no exports, which one chunk takes from another by name', () => {
    assert.deepEqual(found('shared'), []);
  });

  it('are no members of elements and events, which pages know', () => {
    assert.deepEqual(found('page'), []);
    const manifest = readFileSync('custom-elements.json', 'utf8');
    assert.deepEqual(
      SHORT_NAMES.filter((name) => manifest.includes(`"name": "${name}"`)),
      [],
    );
  });
});
