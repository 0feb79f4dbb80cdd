import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
  symlinkSync(join(above, 'nowhere'), join(above, 'link'));
  assert.throws(() => makeDataFolder(join(above, 'link', 'data')), told(/there is a file of that name\.$/));
  // Where no folder can be made in one that is there: Node's own way tries for ever.
  if (existsSync('/proc/self'))
    assert.throws(() => makeDataFolder('/proc/nothing/data'), told(/there can be no folder in that place\.$/));
  makeDataFolder(join(above, 'deep', 'data'));
});
