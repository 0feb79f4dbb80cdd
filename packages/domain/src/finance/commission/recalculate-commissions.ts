import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { nothing } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { isBookedStatus } from '../invoice/closed/closed-status.ts';
import { rebuildCommissions } from './rebuild-commissions.ts';

/** Refused while the invoice is open: nothing is earned yet. */
export const recalculateCommissions = action('POST /finance/invoices/{parentId}/commissions/recalculate', {
  says: 'the commissions of a closed invoice are worked out anew from the rules; manual adjustments stay',
  source: 'evidence: invoices/commissions, invoices/commission-amounts',
  does: async ({ parentId }, unit) => {
    const invoice = await findRecord('/finance/invoices', parentId, unit);
    if (!(await isBookedStatus(invoice.status, unit)))
      refuse({ kind: 'refused by rule', message: `Invoice ${parentId} is not closed.` });
    await rebuildCommissions(invoice, unit);
    return nothing();
  },
});
