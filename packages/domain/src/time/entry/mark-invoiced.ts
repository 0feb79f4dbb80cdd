import { behaviour } from '../../unit/behaviour.ts';
import { isShownOnInvoices } from '../invoiced/left-to-invoice.ts';

/** Programs tell by it what the customer gets to see: time that is given away is on the invoice, for nothing. */
export const markInvoiced = behaviour('/time/entries', {
  says: 'time is shown on invoices where it is billable or without charge, whether it is on one yet or not',
  source: 'evidence: time/invoiced',
  phase: 'derive',
  on: { changed: ['billableOption', 'invoiceFlag'] },
  sets: ['invoiceFlag'],
  does: ({ after }) => {
    after.invoiceFlag = isShownOnInvoices(after.billableOption);
  },
});
