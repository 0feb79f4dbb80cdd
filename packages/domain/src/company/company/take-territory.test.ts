import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the territory of a new company', (world) => {
  const territoryOf = async (id: number) =>
    (await shown<{ territory: { id: number } }>(world(), `/company/companies/${id}`)).territory.id;

  it('is where the caller is, or what is sent', async () => {
    const [one, two] = await shown<{ id: number }[]>(world(), '/system/locations');
    const sent = await aCompany(world(), 'Baker', { territory: { id: one?.id } });
    assert.equal(await territoryOf(sent), one?.id);
    assert.equal(await territoryOf(await aCompany(world(), 'Miller')), two?.id);
  });
});
