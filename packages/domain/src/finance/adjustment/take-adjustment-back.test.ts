import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a deleted adjustment', (world) => {
  it('ends an agreement of which nothing else was left', async () => {
    const hours = { applicationUnits: 'Hours', applicationUnlimitedFlag: false, applicationLimit: 0 };
    const path = `/finance/agreements/${await anAgreement(world(), { ...hours, expireWhenZero: true })}`;
    const status = async () => (await shown(world(), path))['agreementStatus'];
    const id = await makeRecord(world(), `${path}/adjustments`, { amount: 2, description: 'More' });
    assert.equal(await status(), 'Active');
    assert.equal((await world().delete(`${path}/adjustments/${id}`)).status, 204);
    assert.equal(await status(), 'Expired');
  });
});
