// @ts-check
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The parts that run in a page, in a worker and in Node alike: the outside world is passed in to them. */
const PURE = [
  'src/model/**',
  'src/claims/**',
  'src/content/**',
  'src/catalog/**',
  'src/rank/**',
  'src/comments/**',
  'src/shipping/**',
];

const OUTSIDE_WORLD = [
  'document',
  'window',
  'navigator',
  'location',
  'fetch',
  'localStorage',
  'sessionStorage',
  'DOMParser',
  'XMLHttpRequest',
  'process',
];

const MARKUP_SINKS = ['innerHTML', 'outerHTML'].map((property) => ({
  selector: `AssignmentExpression > MemberExpression.left[property.name='${property}']`,
  message: 'Data is text, never markup: use a Lit template or textContent.',
}));

const CLOCK = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The clock is passed in.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is passed in.' },
];

/** Puppeteer waits for mutations unless `visible` is asked for, and a root that an upgrade attaches brings none. */
const BLIND_WAIT = {
  selector:
    "CallExpression[callee.property.name='waitForSelector'][arguments.length=1] > Literal[value=/>>>/]",
  message: 'Wait with { visible: true }: without it, what a shadow root gets later goes unseen.',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'bin/',
    'site/public/',
    'storybook-static/',
    'coverage/',
    '.cache/',
    'test/consumers/*/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler checks names, in JavaScript too.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      // node:test returns promises that only the runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' },
          ],
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // A cast in a comment is unseen by these rules; the compiler heeds it.
    files: ['**/*.{js,mjs}'],
    rules: Object.fromEntries(
      ['assignment', 'return', 'argument'].map((what) => [`@typescript-eslint/no-unsafe-${what}`, 'off']),
    ),
  },
  {
    // Chai's assertions are expressions, some of which can be awaited.
    files: ['test/**/*.test.ts'],
    ignores: ['test/**/*.node.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // Plain modules that run in a page as they are: a stand-in for a package, tested beside it, and the bench's.
    files: ['scripts/build/lean/*.js', 'bench/**/*.{js,mjs}', 'integrations/**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/switch-exhaustiveness-check': 'off' },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    // The compiler knows what a base class has, so its callbacks need no guard.
    rules: { 'wc/guard-super-call': 'off' },
    settings: { wc: { elementBaseClasses: ['LitElement', 'InsoleElement'] } },
  },
  {
    files: ['src/**', 'test/**', 'scripts/**', 'stories/**', 'site/**'],
    rules: { 'max-lines': ['error', { max: 300 }] },
  },
  { files: ['test/**'], rules: { 'no-restricted-syntax': ['error', BLIND_WAIT] } },
  { files: ['src/**'], rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', ...MARKUP_SINKS] } },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...OUTSIDE_WORLD.map((name) => ({ name, message: 'It is passed in.' })),
      ],
      'no-restricted-syntax': ['error', ...MARKUP_SINKS, ...CLOCK],
    },
  },
  // The places that speak to a page's developer, and the commands that speak to whoever typed them.
  { files: ['src/controllers/**', 'src/embed/**', 'src/cli/**'], rules: { 'no-console': 'off' } },
);
