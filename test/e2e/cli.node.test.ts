import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { VERSION } from '../../src/version.js';
import { GOOGLE_RSS } from '../fixtures/feeds/markup.js';
import { SHOPIFY } from '../fixtures/feeds/json.js';

const folder = mkdtempSync(join(tmpdir(), 'insole-'));

/** Runs the command that the package installs, somewhere else than here. */
function insole(args: string[], input = '') {
  const command = join(import.meta.dirname, '../../bin/insole');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the command that the package installs', () => {
  it('tells its version and explains itself', () => {
    assert.deepEqual(insole(['--version']), { status: 0, stdout: `${VERSION}\n`, stderr: '' });
    assert.match(insole(['--help']).stdout, /insole recommend FEED --out DIR/);
    assert.match(insole(['recommend', '--help']).stdout, /--max-age/);
  });

  it('inspects a feed from standard input', () => {
    const { status, stdout } = insole(['inspect', '-', '--json'], GOOGLE_RSS);
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as { format: string }).format, 'google-xml');
  });

  it('writes a list for each guide that comes with it', () => {
    writeFileSync(join(folder, 'feed.json'), SHOPIFY);
    const { status, stderr } = insole(['recommend', 'feed.json', '--out', 'lists']);
    assert.deepEqual([status, stderr.split('\n').length], [0, 2]);
    const guides = readdirSync(join(import.meta.dirname, '../../content/en')).filter((name) =>
      name.endsWith('-pain.md'),
    );
    const lists = readdirSync(join(folder, 'lists'));
    for (const guide of guides) assert.ok(lists.includes(guide.replace('.md', '.json')), guide);
    assert.match(readFileSync(join(folder, 'lists/heel-pain.json'), 'utf8'), /^\{"insole":"ranked"/);
  });

  it('ends with a code that tells what went wrong', () => {
    assert.equal(insole(['inspect', 'none']).status, 1);
    assert.equal(insole(['dance']).status, 2);
  });
});
