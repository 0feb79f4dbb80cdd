import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany } from '../../../../testkit/src/builders/company.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

const path = '/company/m365contactsync/property';

onEachEngine('contact sync filters', (engine) => {
  it('are deleted by what is named, never all of them, and with their company', async () => {
    await using world = await aWorld({ engine });
    const [one, other] = [await aCompany(world, 'one'), await aCompany(world, 'other')];
    const filter = (companyRecID: number) => world.post(path, { propertyType: 'Group', wildCard: '*', companyRecID });
    const { id } = (await filter(one)).json as { id: number };
    await filter(other);
    assert.equal((await world.delete(path)).status, 400);
    assert.equal((await world.delete(`${path}?id=${id}`)).status, 204);
    assert.equal((await world.delete(`${path}?id=${id}`)).status, 404);
    assert.equal((await world.delete(`/company/companies/${other}`)).status, 204);
    assert.deepEqual((await world.get(`${path}/count`)).json, { count: 0 });
  });
});
