import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anApprovedExpense,
  aTaxedInvoice,
  aTicketFor,
  changed,
  idOf,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('an expense that is not billed', (world) => {
  it('tells what it came to, and is on an invoice for nothing, untaxed', async () => {
    const options = [
      [inOlderVersion(world()), 'DoNotBill', 0],
      [world(), 'NoCharge', 0],
      [world(), 'Billable', 40],
    ] as const;
    for (const [at, [caller, billableOption, billed]] of options.entries()) {
      const invoice = await aTaxedInvoice(world(), billableOption);
      // Each in a week, and so on a report, of its own.
      const fields = { billableOption, amount: 40, date: `2025-01-${10 + 7 * at}T00:00:00Z` };
      const path = await anApprovedExpense(world(), await aTicketFor(world(), invoice), fields);
      const { invoiceAmount } = await shown(caller, path);
      const unposted = await shown(world(), `/finance/accounting/unpostedexpenses/${idOf(path)}`);
      const { total, billableAmount, nonBillableAmount } = unposted;
      assert.deepEqual([invoiceAmount, total, billableAmount, nonBillableAmount], [40, 40, billed, 40 - billed]);
      await changed(world(), path, { invoice: { id: idOf(invoice) } });
      const { expenseTotal, salesTax = 0 } = await shown<Record<string, number>>(world(), invoice);
      assert.deepEqual([expenseTotal, salesTax > 0], [billed, billed > 0]);
      const report = `/system/reports/InvoiceExpense?conditions=EX_Detail_RecID=${idOf(path)}&columns=Extended_Amount`;
      assert.deepEqual((await shown<{ row_values: unknown[] }>(world(), report)).row_values, [[billed]]);
    }
  });
});
