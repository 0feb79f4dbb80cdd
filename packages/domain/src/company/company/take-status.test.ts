import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the status of a new company', (world) => {
  const statusOf = async (company: number) =>
    (await shown<{ status: { name: string } }>(world(), `/company/companies/${company}`)).status.name;

  it('is the default one, unless another is sent', async () => {
    assert.equal(await statusOf(await aCompany(world(), 'Baker')), 'Active');
    assert.equal(await statusOf(await aCompany(inOlderVersion(world()), 'Miller')), 'Active');
    assert.equal(await statusOf(await aCompany(world(), 'Smith', { status: { name: 'Credit Hold' } })), 'Credit Hold');
  });
});
