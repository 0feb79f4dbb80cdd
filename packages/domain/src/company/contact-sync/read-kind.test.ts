import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany } from '../../../../testkit/src/builders/company.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

const path = '/company/m365contactsync/property';
const ids = (list: unknown) => (list as { id: number }[]).map(({ id }) => id);

onEachEngine('the kind of contact sync filters', (engine) => {
  it('keeps them by whether they include or exclude, counted, and shown by company', async () => {
    await using world = await aWorld({ engine });
    const company = await aCompany(world, 'one');
    const filter = { propertyType: 'Department', wildCard: 'Sales*', companyRecID: company };
    const included = await world.post(path, { ...filter, includeExcludeType: 'include' });
    const excluded = await world.post(path, { ...filter, wildCard: 'Guest*', excludeIncludeFlag: false });
    assert.equal(included.status, 201, included.text);
    assert.deepEqual([included.json, excluded.json].map(kind), [
      ['Include', true],
      ['Exclude', false],
    ]);
    assert.deepEqual(ids((await world.get(`${path}/included`)).json), ids([included.json]));
    assert.deepEqual(
      ids((await world.get(`${path}/excluded?conditions=wildCard like "Guest%25"`)).json),
      ids([excluded.json]),
    );
    assert.deepEqual((await world.get(`${path}/count`)).json, { count: 2 });
    const shown = await world.get(`/company/m365contactsync/${company}/property`);
    assert.deepEqual(ids([shown.json]), ids([included.json]));
  });
});

function kind(json: unknown): unknown[] {
  const { includeExcludeType, excludeIncludeFlag } = json as Record<string, unknown>;
  return [includeExcludeType, excludeIncludeFlag];
}
