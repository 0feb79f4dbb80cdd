import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { makeDataFolder } from './data-folder.ts';

it('says in words why a data folder cannot be used', (t) => {
  const above = mkdtempSync(join(tmpdir(), 'reeve-folder-'));
  t.after(() => rmSync(above, { recursive: true }));
  const file = join(above, 'file');
  writeFileSync(file, '');
  const told = (reason: RegExp) => ({ name: 'DataFolderUnusable', message: reason });
  assert.throws(() => makeDataFolder(file), told(/file cannot be used: there is a file of that name\.$/));
  assert.throws(() => makeDataFolder(join(file, 'data')), told(/a part of its path is a file\.$/));
  makeDataFolder(join(above, 'deep', 'data'));
});
