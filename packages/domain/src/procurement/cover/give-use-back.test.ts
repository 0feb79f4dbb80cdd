import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCoveredTicket, aSoldPhone, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('what an agreement covered of a deleted product', (world) => {
  it('is there for the next one', async () => {
    const limit = { coverAgreementProduct: true, applicationUnits: 'Amount', applicationLimit: 200 };
    const { ticket } = await aCoveredTicket(world(), 'Given back', limit);
    const sold = { ticket: { id: ticket }, price: 200 };
    const first = await aSoldPhone(world(), sold);
    assert.equal((await shown(world(), await aSoldPhone(world(), sold)))['agreementAmount'], 0);
    assert.equal((await world().delete(first)).status, 204);
    assert.equal((await shown(world(), await aSoldPhone(world(), sold)))['agreementAmount'], 200);
  });
});
