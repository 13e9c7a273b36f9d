import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { VERSION } from '../../src/version.js';

interface Package {
  version: string;
  scripts: Record<string, string>;
}

const { version, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

const documents = ['.', 'docs', 'docs/decisions', '.changeset']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'));

for (const path of documents) {
  const text = readFileSync(path, 'utf8');
  describe(path, () => {
    it('names only commands that there are', () => {
      const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
    });

    it('names only files of ours that there are', () => {
      const named = [
        ...text.matchAll(/`((?:content|docs|scripts|src|test)\/[\w./-]+\.(?:json|md|mjs|ts))`/g),
      ];
      assert.deepEqual(
        named.map(([, file]) => file!).filter((file) => !existsSync(file)),
        [],
      );
    });

    it('links only to files that there are', () => {
      const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link]) => link!);
      assert.deepEqual(
        links.filter((link) => !existsSync(join(dirname(path), link))),
        [],
      );
    });
  });
}

it('the version that elements carry is that of the package', () => assert.equal(VERSION, version));
