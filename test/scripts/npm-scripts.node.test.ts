import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('the first command in a clone without packages', () => {
  for (const [name, command] of Object.entries(scripts)) {
    it(`may be npm run ${name}`, () => {
      const first = command.split(' && ')[0]!;
      // Scripts of ours install what is missing; the commands of packages are not there yet.
      assert.match(first, /^(?:node scripts\/|npm run )/);
    });
  }
});
