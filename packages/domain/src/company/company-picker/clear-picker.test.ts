import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('picked companies', (engine) => {
  it('are forgotten at once', async () => {
    await using world = await aWorld({ engine });
    await world.post('/company/companyPickerItems', { company: { id: 1 } });
    assert.equal((await world.post('/company/companyPickerItems/clear', '')).status, 204);
  });
});
