import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aDeskPhone, anAgreement, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the status on additions', (world) => {
  it('is that of the agreement, before and after it changes', async () => {
    const agreement = `/finance/agreements/${await anAgreement(world())}`;
    const product = { id: await aDeskPhone(world()) };
    const made = () => makeRecord(world(), `${agreement}/additions`, { product, billCustomer: 'Billable' });
    const [first] = [await made()];
    await changed(world(), agreement, { cancelledFlag: true });
    for (const id of [first, await made()])
      assert.equal((await shown(world(), `${agreement}/additions/${id}`))['agreementStatus'], 'Cancelled');
    const query = 'conditions=agreementStatus="Cancelled"';
    assert.equal(((await world().get(`${agreement}/additions?${query}`)).json as unknown[]).length, 2);
  });
});
