import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aDeskPhone, anAgreement, changed, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the status of an agreement on its additions', (world) => {
  it('changes with it, there and back, and is found by', async () => {
    const agreement = `/finance/agreements/${await anAgreement(world())}`;
    const body = { product: { id: await aDeskPhone(world()) }, billCustomer: 'Billable' };
    const addition = `${agreement}/additions/${await makeRecord(world(), `${agreement}/additions`, body)}`;
    for (const [cancelledFlag, status] of [
      [true, 'Cancelled'],
      [false, 'Active'],
    ] as const) {
      await changed(world(), agreement, { cancelledFlag });
      assert.equal((await shown(world(), addition))['agreementStatus'], status);
      const found = await shown<unknown[]>(world(), `${agreement}/additions?conditions=agreementStatus="${status}"`);
      assert.equal(found.length, 1);
    }
  });
});
