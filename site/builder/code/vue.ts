import { listAttributes } from '../state.js';
import type { Writer } from './code.js';
import { escapeTemplate } from './escape.js';
import { writeAttribute, writeElement, writeInlineStyle, writeWords } from './markup.js';
import { NPM_NOTE, withContent, writeImports, writeInstall } from './npm.js';

/** A single-file component of Vue 3. */
export const writeVue: Writer = ({ state: given, files }) => {
  const state = withContent(given);
  const style = writeInlineStyle(state);
  const element = writeElement(
    state.tag,
    [
      ...listAttributes(state).map(([name, value]) => writeAttribute(name, value, escapeTemplate)),
      ...(style ? [writeAttribute('style', style)] : []),
    ],
    writeWords(state, escapeTemplate),
  );
  return {
    blocks: [
      writeInstall(state, files),
      {
        title: 'vite.config.js',
        code: [
          "import vue from '@vitejs/plugin-vue';",
          '',
          `const isCustomElement = (tag) => tag === '${state.tag}';`,
          '',
          'export default {',
          '  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],',
          '};',
        ].join('\n'),
      },
      {
        title: 'The component',
        code: [
          '<script setup>',
          ...writeImports(state),
          '</script>',
          '',
          '<template>',
          ...element.split('\n').map((line) => `  ${line}`),
          '</template>',
        ].join('\n'),
      },
    ],
    notes: [NPM_NOTE],
  };
};
