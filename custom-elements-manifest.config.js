// @ts-check
import { TOKENS } from './src/styles/tokens.js';
import { publicApi } from './scripts/lib/manifest-plugin.mjs';

export default {
  globs: [
    'src/elements/*/*.ts',
    'src/elements/insole-element.ts',
    'src/elements/*-events.ts',
    'src/analytics/*-events.ts',
    'src/controllers/*-event.ts',
  ],
  exclude: ['**/*.styles.ts', '**/*.view.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicApi(TOKENS)],
};
