import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { describeElements, readManifest } from '../../scripts/build/from-manifest/read.js';

const elements = describeElements(await readManifest());

const parsed = new Map<string, ts.SourceFile>();

/** The errors that the compiler finds in a module of a consumer, who checks libraries too. */
function check(code: string): string[] {
  const file = resolve('consumer.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    skipDefaultLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  host.readFile = (path) => (resolve(path) === file ? code : ts.sys.readFile(path));
  host.fileExists = (path) => resolve(path) === file || ts.sys.fileExists(path);
  host.getSourceFile = (path, language) => {
    const text = host.readFile(path);
    if (text === undefined || resolve(path) === file) return ts.createSourceFile(path, text ?? '', language);
    if (!parsed.has(path)) parsed.set(path, ts.createSourceFile(path, text, language));
    return parsed.get(path);
  };
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('types', () => {
  for (const { tag, className, events } of elements) {
    it(`of insole/define/${tag} know its tag, and its events wherever they are heard`, () => {
      const lines = events.map(({ name, type }, place) => {
        const heard = `(event) => { heard${place} = event; }`;
        return `let heard${place}: import('insole').${type};
          element.addEventListener('${name}', ${heard});
          document.addEventListener('${name}', ${heard});
          window.addEventListener('${name}', ${heard});`;
      });
      assert.deepEqual(
        check(`import 'insole/define/${tag}';
          const element: import('insole').${className} = document.createElement('${tag}');
          ${lines.join('\n')}`),
        [],
      );
    });
  }

  it('of what registers nothing are right by themselves', () => {
    const entries = ['', '/catalog', '/rank', '/content', '/claims', '/ssr', '/hydrate', '/cdn/insole.js'];
    assert.deepEqual(check(entries.map((entry) => `import 'insole${entry}';`).join('\n')), []);
  });

  it('let a class of one’s own have a tag of its own', () =>
    assert.deepEqual(
      check(`import { PainGuideElement } from 'insole';
        class AcmeGuideElement extends PainGuideElement {
          static override readonly tag = 'acme-guide';
        }
        AcmeGuideElement.define();`),
      [],
    ));

  it('find a wrong value, and a field that an event has not', () => {
    const errors = check(`import 'insole/define/all';
      document.createElement('pain-guide').layout = 'wrong';
      document.addEventListener('insole-product-select', (event) => event.shoe);`);
    assert.equal(errors.length, 2);
    assert.match(errors[0]!, /"wrong".* is not assignable/);
    assert.match(errors[1]!, /'shoe' does not exist on type 'ProductSelectEvent'/);
  });
});
