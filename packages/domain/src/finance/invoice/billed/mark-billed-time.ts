import { timeSheets } from '../../../time/sheet/sheet-kind.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import { statusOffInvoice } from './status-off-invoice.ts';
import { statusOnInvoice } from './status-on-invoice.ts';

/** Time on an invoice says so, and no longer once it is taken off. */
export const markBilledTime = behaviour('/time/entries', {
  says: 'time that is put on an invoice is billed, and as far as its sheet is once it is taken off',
  source: 'evidence: time/invoiced, invoices/billed-marks',
  phase: 'derive',
  on: { changed: ['invoice'] },
  sets: ['status', 'invoiceFlag', 'invoiceReady'],
  does: async ({ after }, unit) => {
    const isBilled = after.invoice !== null;
    after.invoiceFlag = isBilled;
    after.invoiceReady = isBilled ? 1 : 0;
    after.status = isBilled
      ? await statusOnInvoice(after.invoice, after.extendedInvoiceAmount, unit)
      : await statusOffInvoice(timeSheets, after.timeSheet, unit);
  },
});
