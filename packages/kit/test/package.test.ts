import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { buildKit } from '../../../tools/build-kit/build-kit.ts';

it('the package is small, depends on the client alone, and works as it is built', { timeout: 200_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-kit-built-'));
  try {
    const place = join(folder, 'node_modules/@reeve/kit');
    const { files } = buildKit(place);
    assert.ok(files > 40);
    const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
    assert.deepEqual(manifest.dependencies, { '@reeve/client': '0.1.0' });
    assert.equal(manifest.private, undefined);
    mkdirSync(join(folder, 'node_modules/@reeve'), { recursive: true });
    symlinkSync(join(import.meta.dirname, '../../client'), join(folder, 'node_modules/@reeve/client'));
    const program = `import { IntegrationKit, readCredentialKeys, sqliteStorage } from '@reeve/kit';
      import { MemoryProvider } from '@reeve/kit/testing';
      const keys = readCredentialKeys({ REEVE_KIT_KEYS: 'a:' + Buffer.alloc(32, 1).toString('base64') });
      const system = new MemoryProvider({ boards: [], companies: [] });
      const kit = new IntegrationKit({ storage: sqliteStorage('kit.db'), keys, providers: { memory: () => system } });
      const { id } = await kit.connections.add({ name: 'x', provider: 'memory', settings: {}, secrets: {} });
      console.log((await kit.test(id)).message);`;
    const args = ['--input-type=module', '--eval', program];
    assert.equal(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }), '0 tickets in memory.\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
