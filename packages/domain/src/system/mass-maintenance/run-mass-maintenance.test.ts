import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('mass maintenance', (engine) => {
  it('is never there to run', async () => {
    await using world = await aWorld({ engine });
    assert.equal((await world.post('/system/importMassMaintenance/1', '')).status, 404);
  });
});
