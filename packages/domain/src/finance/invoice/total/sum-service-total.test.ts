import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, aTicket, aTimeEntry, changed, idOf, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the service total of an invoice', (world) => {
  it('follows the time on it', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const invoice = await anInvoice(caller);
      const entry = `/time/entries/${await aTimeEntry(caller, await aTicket(caller))}`;
      const { extendedInvoiceAmount } = await shown<{ extendedInvoiceAmount: number }>(world(), entry);
      assert.ok(extendedInvoiceAmount > 0);
      await changed(caller, entry, { invoice: { id: idOf(invoice) } });
      const { serviceTotal, total } = await shown(world(), invoice);
      assert.deepEqual([serviceTotal, total], [extendedInvoiceAmount, extendedInvoiceAmount]);
      await changed(caller, entry, { invoice: null });
      assert.equal((await shown(world(), invoice))['serviceTotal'], 0);
    }
  });
});
