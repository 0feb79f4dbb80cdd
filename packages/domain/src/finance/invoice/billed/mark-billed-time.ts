import { toNumber } from '@reeve/calculation';
import { amountOnInvoice } from '../../../time/invoiced/left-to-invoice.ts';
import { timeSheets } from '../../../time/sheet/sheet-kind.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import { statusOffInvoice } from './status-off-invoice.ts';
import { statusOnInvoice } from './status-on-invoice.ts';

/** Time on an invoice is billed, and no longer once it is taken off. */
export const markBilledTime = behaviour('/time/entries', {
  says: 'time that is put on an invoice is billed, and as far as its sheet is once it is taken off',
  source: 'evidence: invoices/billed-marks',
  phase: 'derive',
  on: { changed: ['invoice'] },
  sets: ['status'],
  does: async ({ after }, unit) => {
    after.status =
      after.invoice === null
        ? await statusOffInvoice(timeSheets, after.timeSheet, unit)
        : await statusOnInvoice(after.invoice, toNumber(amountOnInvoice(after)), unit);
  },
});
