import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, idOf, inOlderVersion, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a new payment', (world) => {
  it('is among the unposted ones', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const invoice = await anInvoice(caller);
      await aBilledProduct(caller, invoice);
      const payment = await makeRecord(caller, `${invoice}/payments`, { amount: 60 });
      const listed = await shown<{ amount: number; invoice: { id: number } }>(
        world(),
        `/finance/accounting/unpostedPayments/${payment}`,
      );
      assert.deepEqual([listed.amount, listed.invoice.id], [60, idOf(invoice)]);
    }
  });
});
