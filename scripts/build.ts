import { rm } from 'node:fs/promises';
import { buildCdn } from './build/cdn.js';

await rm('dist/cdn', { recursive: true, force: true });
await buildCdn('dist/cdn');
