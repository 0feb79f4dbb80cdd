import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('picked companies', (engine) => {
  it('of one member are forgotten at once', async () => {
    await using world = await aWorld({ engine });
    for (const member of [1, 2]) {
      const picked = await world.post('/company/companyPickerItems', { company: { id: 1 }, member: { id: member } });
      assert.equal(picked.status, 201, picked.text);
    }
    assert.equal((await world.post('/company/companyPickerItems/clear', { member: { id: 2 } })).status, 204);
    const left = (await world.get('/company/companyPickerItems')).json as { member: { id: number } }[];
    assert.deepEqual(
      left.map(({ member }) => member.id),
      [1],
    );
    assert.equal((await world.post('/company/companyPickerItems/clear', '')).status, 204);
  });
});
