import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

const path = '/company/m365contactsync/property';

onEachEngine('empty contact sync filters', (engine) => {
  it('are refused without a property, a value, a kind or a company that is there', async () => {
    await using world = await aWorld({ engine });
    const filter = { propertyType: 'Department', wildCard: 'Sales*' };
    for (const broken of [
      { propertyType: '' },
      { wildCard: ' ' },
      { includeExcludeType: 'Perhaps' },
      { companyRecID: 9999 },
    ])
      assert.equal((await world.post(path, { ...filter, ...broken })).status, 400, JSON.stringify(broken));
    assert.deepEqual((await world.get(`${path}/count`)).json, { count: 0 });
  });
});
