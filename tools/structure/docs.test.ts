import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const packages = globSync('packages/*', { cwd: root }).map((path) => path.slice('packages/'.length));
const path = new RegExp(`(?:packages/)?((?:${packages.join('|')})/(?:src|test)/[\\w./-]*\\w)`, 'g');

it('a page names no file or folder that is not there', () => {
  const pages = [...globSync('*.md', { cwd: root }), ...globSync('docs/**/*.md', { cwd: root })];
  assert.ok(pages.length > 40, 'the pages are found');
  for (const page of pages) {
    const text = readFileSync(join(root, page), 'utf8');
    for (const [, named = ''] of text.matchAll(path))
      assert.ok(existsSync(join(root, 'packages', named)), `${page} names ${named}`);
  }
});
