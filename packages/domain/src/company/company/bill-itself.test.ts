import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('who is billed for a new company', (world) => {
  const billed = async (id: number) =>
    (await shown<{ billToCompany: { id: number } }>(world(), `/company/companies/${id}`)).billToCompany.id;

  it('is the company itself, or who is named', async () => {
    const id = await aCompany(world(), 'Baker');
    assert.equal(await billed(id), id);
    assert.equal(await billed(await aCompany(world(), 'Miller', { billToCompany: { id } })), id);
    assert.equal((await world().delete(`/company/companies/${await aCompany(world(), 'Smith')}`)).status, 204);
  });
});
