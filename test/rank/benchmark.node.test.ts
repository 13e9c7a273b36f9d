import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { makeTempFolder } from '../support/temp-folder.js';

const BENCHMARKS = join(process.env.INSOLE_SHARED ?? '../shared', 'benchmarks');
const GOLD = join(BENCHMARKS, 'features-dev.jsonl');
const skip = existsSync(GOLD) ? false : `no benchmark at ${BENCHMARKS}: set INSOLE_SHARED`;

describe('features of labelled products', { skip }, () => {
  it('are read as they were labelled', () => {
    const predictions = join(makeTempFolder(), 'predictions.jsonl');
    const run = (...args: string[]) => execFileSync(process.execPath, args, { encoding: 'utf8' });
    writeFileSync(predictions, run('--import', 'tsx', 'scripts/features.ts', GOLD));
    const report = run(join(BENCHMARKS, 'score-features.mjs'), predictions, GOLD);
    const f1 = Number(/^MICRO\s+\S+\s+\S+\s+(\S+)/m.exec(report)![1]);
    const footwear = Number(/is_footwear accuracy\s+(\S+)/.exec(report)![1]);
    assert.ok(f1 >= 0.95, report);
    assert.ok(footwear >= 0.98, report);
    assert.match(report, /denied labels claimed 0/);
  });
});
