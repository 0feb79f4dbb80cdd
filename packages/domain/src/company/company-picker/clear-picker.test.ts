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

  it('are forgotten of the member and the kind that are named, in any case', async () => {
    await using world = await aWorld({ engine });
    const path = '/company/companyPickerItems';
    const made = await world.post(path, { company: { id: 1 }, member: { identifier: 'ReeveApi' } });
    assert.equal(made.status, 201, made.text);
    const clear = (body: object) => world.post(`${path}/clear`, body);
    assert.equal((await clear({ Type: 'vendor' })).status, 204);
    assert.deepEqual((await world.get(`${path}/count`)).json, { count: 1 });
    assert.equal((await clear({ Member: { Identifier: 'reeveapi' }, Type: 'Company' })).status, 204);
    assert.deepEqual((await world.get(`${path}/count`)).json, { count: 0 });
  });
});
