import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aWorld } from '../../../../testkit/src/world.ts';
import { skipPostgres } from '../../../../testkit/src/world-database.ts';

for (const engine of ['sqlite', 'postgres'] as const) {
  describe(`mass maintenance on ${engine}`, { skip: engine === 'postgres' ? skipPostgres : false }, () => {
    it('is never there to run', async () => {
      await using world = await aWorld({ engine });
      assert.equal((await world.post('/system/importMassMaintenance/1', '')).status, 404);
    });
  });
}
