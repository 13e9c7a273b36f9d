import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { makeTempFolder } from '../support/temp-folder.js';

/** Where nothing is built. */
const folder = makeTempFolder();

/** What a command says that was mistyped, or comes too early: all of it. */
const WORDS: Record<string, RegExp> = {
  'check-sizes.ts': /^There are no built files: run "npm run build" first\.$/,
  'bench-feeds.ts --only xlm': /^There is no part "xlm". There are: xml, .+\.$/,
  'test-engines.mjs --e2e firefox': /^There are no built files: run "npm run build" first\.$/,
  'fuzz.ts --seeds 2': /^Unknown option '--seeds'\nUsage: npm run fuzz -- \[--runs 100000\] \[--seed 1\]$/,
  'generate-feed.ts --format csv': /^Give --format one of xml, tsv, shopify\.$/,
  'test.mjs test/support': /^test\/support is no test file: name one below test\/, such as .+\.test\.ts\.\n/,
  'test.mjs test/xss/xss.suite.ts':
    / takes too long for npm test: type node scripts\/test-suite\.mjs test\/xss\/xss\.suite\.ts\n/,
  'features.ts none.jsonl': /^There is no file none\.jsonl\.$/,
  'features.ts --help': /^Usage: npm run --silent features -- FILE\.jsonl$/,
  'features.ts .': /^\. is a folder\. Name a file of records\.$/,
};

describe('a command that cannot go on', () => {
  for (const [command, words] of Object.entries(WORDS))
    it(`says what to mend: ${command}`, () => {
      const [script, ...args] = command.split(' ');
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--import', import.meta.resolve('tsx'), resolve('scripts', script!), ...args],
        { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
      );
      assert.match(stderr.trim(), words);
      assert.equal(status, 1);
    });
});
