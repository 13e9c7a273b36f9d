/** Packs the WordPress plugin into `dist/insole-wordpress.zip`, from the files of the last build: `npm run build:wordpress`. */
import { existsSync } from 'node:fs';
import { buildWordPress } from './build/wordpress/index.js';

if (existsSync('dist/cdn/sri.json')) await buildWordPress('dist', 'dist/cdn');
else {
  console.error('There are no built files to pack: run "npm run build", which packs the plugin, too.');
  process.exitCode = 1;
}
