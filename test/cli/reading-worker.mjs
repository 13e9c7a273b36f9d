// @ts-check
/** The thread that reads features, from its source: a thread does not inherit what makes TypeScript run. */
import { register } from 'tsx/esm/api';

register();
await import(new URL('../../src/cli/reading-worker.ts', import.meta.url).href);
