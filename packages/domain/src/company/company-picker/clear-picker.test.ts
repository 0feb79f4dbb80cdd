import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aWorld } from '../../../../testkit/src/world.ts';
import { skipPostgres } from '../../../../testkit/src/world-database.ts';

for (const engine of ['sqlite', 'postgres'] as const) {
  describe(`picked companies on ${engine}`, { skip: engine === 'postgres' ? skipPostgres : false }, () => {
    it('are forgotten at once', async () => {
      await using world = await aWorld({ engine });
      await world.post('/company/companyPickerItems', { company: { id: 1 } });
      assert.equal((await world.post('/company/companyPickerItems/clear', '')).status, 204);
    });
  });
}
