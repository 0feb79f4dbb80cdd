import { expenseReports } from '../../../time/sheet/sheet-kind.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import { statusOffInvoice } from './status-off-invoice.ts';
import { statusOnInvoice } from './status-on-invoice.ts';

/** An expense on an invoice says so, and no longer once it is taken off. */
export const markBilledExpense = behaviour('/expense/entries', {
  says: 'an expense that is put on an invoice is billed, and as far as its report is once it is taken off',
  source: 'evidence: invoices/billed-marks',
  phase: 'derive',
  on: { changed: ['invoice'] },
  sets: ['status'],
  does: async ({ after }, unit) => {
    const isBilled = after.invoice !== null;
    after.status = isBilled
      ? await statusOnInvoice(after.invoice, after.amountOnInvoice, unit)
      : await statusOffInvoice(expenseReports, after.expenseReport, unit);
  },
});
