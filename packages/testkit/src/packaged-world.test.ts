import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inOlderVersion } from './older-version.ts';
import { InsidesMissing, packagedWorld } from './packaged-world.ts';

/** What looks like an installed package, and is the sources. */
function aPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-packaged-'));
  const sources = pathToFileURL(join(import.meta.dirname, '../../sandbox/src/index.ts')).href;
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'dist/index.js'), `export * from ${JSON.stringify(sources)};\n`);
  return folder;
}

describe('a world on a package', () => {
  const folder = aPackage();
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('has calls with the keys of a world, and a clock that the server follows before the next call', async () => {
    await using world = await packagedWorld({ now: '2025-03-03T09:00:00Z' }, folder);
    world.clock.pass(3600);
    const made = await world.post('/company/companies', { identifier: 'A', name: 'A' });
    assert.equal(made.status, 201, made.text);
    const { _info: info } = made.json as { _info: { dateEntered: string } };
    assert.equal(info.dateEntered, '2025-03-03T10:00:00Z');
    world.clock.set('2026-01-01T00:00:00Z');
    const again = await inOlderVersion(world).post('/company/companies', { identifier: 'B', name: 'B' });
    assert.equal((again.json as typeof made.json & { _info: typeof info })._info.dateEntered, '2026-01-01T00:00:00Z');
  });

  it('shows nothing of its insides, also to who speaks an older version', async () => {
    await using world = await packagedWorld({}, folder);
    for (const each of [world, inOlderVersion(world)]) {
      assert.throws(() => each.parts, InsidesMissing);
      assert.throws(() => each.tenant, InsidesMissing);
    }
  });

  it('is not made with what a package does not let be changed', async () => {
    for (const options of [{ furtherTenants: true }, { engine: 'postgres' }, { flags: { mode: 'serve' } }] as const)
      await assert.rejects(packagedWorld(options, folder), InsidesMissing);
  });
});
