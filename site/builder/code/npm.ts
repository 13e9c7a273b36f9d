/** What React and Vue have in common: the package, the element's module, the folder of guides. */
import type { Files } from '../files.js';
import type { State } from '../state.js';
import type { Block } from './code.js';

/** Elements whose words come from compiled content. */
const WITH_CONTENT = [
  'pain-guide',
  'product-recommend',
  'advice-links',
  'advice-article',
  'shipping-promise',
];

const CONTENT = '/insole-content/';

/** With the address of the guides, where the element needs them and the author gave none. */
export const withContent = (state: State): State =>
  WITH_CONTENT.includes(state.tag)
    ? { ...state, attributes: { content: CONTENT, ...state.attributes } }
    : state;

export const writeInstall = (state: State, { version }: Files): Block => ({
  title: 'Once, in the folder of the project',
  code: [
    `npm install --save-exact insole@${version}`,
    ...(WITH_CONTENT.includes(state.tag)
      ? [`cp -r node_modules/insole/dist/cdn/content public${CONTENT.slice(0, -1)}`]
      : []),
  ].join('\n'),
});

/** The modules that the component imports. */
export const writeImports = ({ tag, theme }: State): string[] => [
  `import 'insole/define/${tag}';`,
  ...(theme ? [`import 'insole/themes/${theme}.css';`] : []),
];

export const NPM_NOTE = 'The lock file of the package manager keeps the version and its integrity hash.';

/** PainGuide of pain-guide. */
export const toPascal = (tag: string): string =>
  tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
