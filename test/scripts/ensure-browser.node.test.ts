import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const MODULE = new URL('../../scripts/ensure-browser.mjs', import.meta.url).href;

/** Where it may install: as root on Debian. */
const skip =
  process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')
    ? 'browsers are installed as root on Debian only'
    : false;

/** A machine without a browser, whose apt-get notes what it is told, and brings a Firefox. */
const folder = mkdtempSync(join(tmpdir(), 'insole-browser-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const told = join(folder, 'told');
const writeCommand = (name: string, script: string): void =>
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

function ensureFirefox(): string {
  writeFileSync(told, '');
  const script = `import { ensureFirefox } from ${JSON.stringify(MODULE)}; console.log(ensureFirefox());`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: folder },
  }).trim();
}

describe('ensureFirefox', { skip }, () => {
  it('says what to do where it cannot be installed', () => {
    writeCommand('apt-get', `echo "$@" >> ${told}; exit 100`);
    assert.throws(ensureFirefox, /No Firefox was found.*apt-get install firefox-esr.*FIREFOX_PATH/);
  });

  it('installs it where there is none, and only then', () => {
    const browser = join(folder, 'firefox-esr');
    writeCommand('apt-get', `echo "$@" >> ${told}; [ "$1" = update ] || /bin/ln -s /bin/true ${browser}`);
    assert.equal(ensureFirefox(), browser);
    assert.deepEqual(readFileSync(told, 'utf8').trim().split('\n'), [
      'update -qq',
      'install -y -qq --no-install-recommends firefox-esr',
    ]);
    assert.equal(ensureFirefox(), browser);
    assert.equal(readFileSync(told, 'utf8'), '');
  });
});
