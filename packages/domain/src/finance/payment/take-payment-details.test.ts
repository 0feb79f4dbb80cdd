import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, inOlderVersion, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a payment of an invoice', (world) => {
  it('says when and by whom it was booked, and what it left open', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const invoice = await anInvoice(caller);
      await aBilledProduct(caller, invoice);
      await makeRecord(caller, `${invoice}/payments`, { amount: 30 });
      const payment = `${invoice}/payments/${await makeRecord(caller, `${invoice}/payments`, { amount: 20 })}`;
      const { type, paymentDate, appliedBy, invoiceTotal, invoiceBalance } = await shown(world(), payment);
      assert.deepEqual([type, paymentDate, appliedBy], ['Payment', '2025-03-03T00:00:00Z', 'ReeveApi']);
      assert.deepEqual([invoiceTotal, invoiceBalance], [100, 50]);
    }
  });
});
