import assert from 'node:assert/strict';
import { it } from 'node:test';
import { TenantExists } from '@reeve/store';
import { CopyNames } from './copy-names.ts';

it('gives copies that are made at once different names, and passes over one that another process took', async () => {
  const names = new CopyNames();
  const existing = ['demo', 'demo-2'];
  // Made by another process after the list was read.
  const unseen = new Set(['demo-3']);
  const copy = () =>
    names.give(
      'demo',
      async () => [...existing],
      async (name) => {
        await Promise.resolve();
        if (unseen.has(name) || existing.includes(name)) throw new TenantExists(name);
        existing.push(name);
        return name;
      },
    );
  const made = await Promise.all([copy(), copy(), copy(), copy()]);
  assert.deepEqual(made.sort(), ['demo-1', 'demo-4', 'demo-5', 'demo-6']);
  const broken = new Error('no room');
  await assert.rejects(
    names.give(
      'demo',
      async () => existing,
      () => Promise.reject(broken),
    ),
    broken,
  );
  assert.equal(await copy(), 'demo-7');
});
