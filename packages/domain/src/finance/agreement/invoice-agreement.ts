import { action } from '../../action/action.ts';
import { value } from '../../action/result.ts';
import { invoiceDue } from './billing/invoice-due.ts';

/** Answers the invoice's id. Refused where nothing is due: the agreement is not active, or its next date is ahead. */
export const invoiceAgreement = action('POST /finance/agreements/{id}/invoice', {
  says: "an agreement's next invoice is made, and its next date moves on by a period",
  source: 'evidence: agreements/invoice',
  does: async ({ id }, unit, { rights }) => {
    await rights.require('add', '/finance/invoices', null);
    return value(await invoiceDue(id, unit));
  },
});
