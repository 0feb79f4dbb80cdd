import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aDeskPhone, anAgreement, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the status of a new addition', (world) => {
  it('is that of its agreement, one that was cancelled before too', async () => {
    const agreement = `/finance/agreements/${await anAgreement(world())}`;
    const product = { id: await aDeskPhone(world()) };
    const statusOfNew = async () => {
      const id = await makeRecord(world(), `${agreement}/additions`, { product, billCustomer: 'Billable' });
      return (await shown(world(), `${agreement}/additions/${id}`))['agreementStatus'];
    };
    assert.equal(await statusOfNew(), 'Active');
    await changed(world(), agreement, { cancelledFlag: true });
    assert.equal(await statusOfNew(), 'Cancelled');
  });
});
