import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aTaxedInvoice,
  aTicketFor,
  aTimeEntry,
  changed,
  idOf,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('time that is not billed', (world) => {
  it('tells what its hours are worth, and is on an invoice for nothing until it is billable', async () => {
    for (const [caller, billableOption] of [
      [world(), 'NoCharge'],
      [inOlderVersion(world()), 'DoNotBill'],
    ] as const) {
      const invoice = await aTaxedInvoice(world(), billableOption);
      const path = `/time/entries/${await aTimeEntry(caller, await aTicketFor(world(), invoice), { billableOption })}`;
      // Release 2022.1 does not know what an entry comes to.
      const entry = await shown<Record<string, number>>(world(), path);
      const worth = (entry['hourlyRate'] ?? 0) * (entry['invoiceHours'] ?? 0);
      assert.ok(worth > 0);
      assert.deepEqual([entry['hoursBilled'], entry['extendedInvoiceAmount']], [entry['invoiceHours'], worth]);
      const sums = async () => {
        const { serviceTotal, salesTax = 0 } = await shown<Record<string, number>>(caller, invoice);
        return [serviceTotal, salesTax > 0];
      };
      await changed(caller, path, { invoice: { id: idOf(invoice) } });
      assert.deepEqual(await sums(), [0, false]);
      await changed(caller, path, { invoice: null });
      await changed(caller, path, { billableOption: 'Billable' });
      await changed(caller, path, { invoice: { id: idOf(invoice) } });
      assert.deepEqual(await sums(), [worth, true]);
    }
  });
});
