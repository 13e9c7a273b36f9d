/** Packs the WordPress plugin into `dist/insole-wordpress.zip`, from the files of the last build: `npm run build:wordpress`. */
import { buildWordPress } from './build/wordpress/index.js';
import { needBuild } from './lib/command.mjs';

needBuild();
await buildWordPress('dist', 'dist/cdn');
