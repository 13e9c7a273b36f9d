// @ts-check
/**
 * Who may import whom, as the table in ARCHITECTURE.md has it: the arrow runs from model to embed, never back.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    onlyImports('model', []),
    onlyImports('claims', []),
    onlyImports('content', ['model', 'claims']),
    onlyImports('catalog', ['model']),
    onlyImports('rank', ['model']),
    onlyImports('comments', ['model']),
    onlyImports('shipping', ['model']),
    onlyImports('styles', []),
    onlyImports('i18n', []),
    onlyImports('controllers', ['model', 'claims', 'content', 'catalog', 'rank', 'comments', 'shipping']),
    onlyImports('analytics', ['model', 'controllers']),
    onlyImports('elements', ['model', 'controllers', 'analytics', 'styles', 'i18n']),
    {
      name: 'pure-parts-know-no-lit',
      comment:
        'model, claims, content, catalog, rank, comments and shipping run in Node, in a worker and in a page: they may not reach lit.',
      severity: 'error',
      from: { path: '^src/(model|claims|content|catalog|rank|comments|shipping)/' },
      to: { path: 'node_modules/(lit|lit-html|lit-element|@lit)/', reachable: true },
    },
    {
      name: 'readers-get-no-compiler',
      comment: 'The compiler of the guides runs at build time; what a reader downloads may not reach it.',
      severity: 'error',
      from: { path: '^src/(controllers|elements|embed|i18n|styles)/' },
      to: { path: 'node_modules/(unified|remark-[a-z]+|mdast-[a-z-]+|yaml)/', reachable: true },
    },
    {
      name: 'elements-stand-alone',
      comment: 'One element does not import another: each is a file of its own.',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/' },
      to: { path: '^src/elements/[^/]+/', pathNot: '^src/elements/$1/' },
    },
    {
      name: 'classes-register-nothing',
      comment: 'Only define.ts has the side effect; importing a class registers nothing.',
      severity: 'error',
      from: { path: '^src/(elements|controllers|index)', pathNot: '/define\\.ts$' },
      to: { path: '/define\\.ts$' },
    },
    {
      name: 'src-imports-src',
      comment: 'The library knows nothing of its tests, scripts, stories and pages.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|stories|site|dist)/' },
    },
    {
      name: 'no-circular',
      comment:
        'Two modules that need each other are one, or lack a third. Types are free: they cost nothing at run time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nothing imports, and that imports nothing, was forgotten or never finished.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.d\\.ts$', orphan: true },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'The imported module does not exist.',
      severity: 'error',
      from: {},
      // "insole:…" modules are made by the build.
      to: { couldNotResolve: true, pathNot: '^insole:' },
    },
    {
      name: 'declared',
      comment: 'Every package that src imports is in package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Projects of their own, each with the package and its framework installed beside it.
    exclude: { path: '^test/consumers/[^/]+/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};

/**
 * Of our own folders, `folder` imports those in `allowed` and itself.
 *
 * @param {string} folder
 * @param {string[]} allowed
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function onlyImports(folder, allowed) {
  const others = [folder, ...allowed].join('|');
  return {
    name: `${folder}-imports`,
    comment: `src/${folder} imports ${allowed.length ? `${allowed.join(', ')} and nothing else` : 'nothing'} of ours.`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: '^src/', pathNot: [`^src/(${others})/`, '^src/version\\.ts$'] },
  };
}
