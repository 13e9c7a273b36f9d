import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import config from '../../dependency-cruiser.config.js';

const EMPTY = 'export const x = 1;\n';

/** The names of the rules that a set of files breaks. */
async function findBroken(files: Record<string, string>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'insole-layers-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    writeFileSync(join(root, 'package.json'), '{ "type": "module", "dependencies": { "lit": "3.3.3" } }');
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
    const { forbidden } = config;
    const { output } = await cruise(['src'], {
      ...config.options,
      baseDir: root,
      tsConfig: undefined,
      validate: true,
      ruleSet: { forbidden },
    });
    const { violations } = (output as ICruiseResult).summary;
    return [...new Set(violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** One module that imports another, both otherwise empty. */
const importing = (from: string, to: string, what = 'x'): Record<string, string> => ({
  [from]: `import { ${what} } from '${to}';\nexport const y = ${what};\n`,
});

describe('the import rules', () => {
  it('let the arrow run from model to elements', async () => {
    const broken = await findBroken({
      'src/model/product.ts': EMPTY,
      'src/version.ts': EMPTY,
      ...importing('src/rank/rank.ts', '../model/product.js'),
      ...importing('src/controllers/load.ts', '../rank/rank.js', 'y'),
      ...importing('src/elements/pain-guide/pain-guide.ts', '../../controllers/load.js', 'y'),
      ...importing('src/elements/insole-element.ts', '../version.js'),
    });
    assert.deepEqual(broken, []);
  });

  const faults: [string, Record<string, string>][] = [
    ['model-imports', { 'src/rank/a.ts': EMPTY, ...importing('src/model/b.ts', '../rank/a.js') }],
    ['rank-imports', { 'src/catalog/a.ts': EMPTY, ...importing('src/rank/b.ts', '../catalog/a.js') }],
    ['elements-imports', { 'src/rank/a.ts': EMPTY, ...importing('src/elements/b.ts', '../rank/a.js') }],
    [
      'controllers-imports',
      { 'src/elements/a.ts': EMPTY, ...importing('src/controllers/b.ts', '../elements/a.js') },
    ],
    ['pure-parts-know-no-lit', importing('src/catalog/a.ts', 'lit', 'html')],
    [
      'pure-parts-know-no-lit',
      {
        ...importing('src/rank/a.ts', 'lit/decorators.js', 'property'),
        ...importing('src/rank/b.ts', './a.js', 'y'),
      },
    ],
    [
      'readers-get-no-compiler',
      {
        ...importing('src/content/compile.ts', 'unified', 'unified'),
        ...importing('src/controllers/a.ts', '../content/compile.js', 'y'),
      },
    ],
    [
      'elements-stand-alone',
      { 'src/elements/a-b/a-b.ts': EMPTY, ...importing('src/elements/c-d/c-d.ts', '../a-b/a-b.js') },
    ],
    [
      'classes-register-nothing',
      { 'src/elements/a-b/define.ts': EMPTY, ...importing('src/elements/a-b/a-b.ts', './define.js') },
    ],
    ['src-imports-src', { 'test/a.ts': EMPTY, ...importing('src/cli/b.ts', '../../test/a.js') }],
    [
      'no-circular',
      { ...importing('src/rank/a.ts', './b.js', 'y'), ...importing('src/rank/b.ts', './a.js', 'y') },
    ],
    ['no-orphans', { 'src/rank/a.ts': EMPTY }],
    ['resolvable', importing('src/rank/a.ts', './gone.js')],
  ];
  for (const [index, [rule, files]] of faults.entries()) {
    it(`${rule} finds planted fault ${index + 1}`, async () => {
      assert.ok((await findBroken(files)).includes(rule));
    });
  }
});
