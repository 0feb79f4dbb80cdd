import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, aTicket, changed, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('what an invoice comes to', (world) => {
  it('is in cents, and paid as such, whatever was entered of it', async () => {
    const ticket = await aTicket(world(), { billingMethod: 'FixedFee', billingAmount: 10.005 });
    const invoices = [
      await anInvoice(world(), { serviceAdjustmentAmount: 10.005 }),
      await anInvoice(world(), { type: 'Miscellaneous', total: 10.005 }),
      await anInvoice(world(), { applyToType: 'Ticket', applyToId: ticket }),
    ];
    for (const invoice of invoices) {
      assert.equal((await shown(world(), invoice))['total'], 10.01);
      await makeRecord(world(), `${invoice}/payments`, { amount: 10.01 });
      assert.equal((await shown(world(), invoice))['balance'], 0);
    }
    const given = await changed(world(), await anInvoice(world()), { serviceAdjustmentAmount: -0.005 });
    assert.deepEqual([given['serviceAdjustmentAmount'], given['total']], [-0.01, -0.01]);
  });
});
