import { behaviour } from '../../unit/behaviour.ts';
import { isBookedStatus } from '../invoice/closed/closed-status.ts';
import { commissions, rebuildCommissions, removeCommissions } from './rebuild-commissions.ts';

/** Who sold what is on an invoice earns it when the invoice closes. */
export const earnCommissions = behaviour('/finance/invoices', {
  says: 'the commissions of an invoice are worked out from the rules when it closes, and are gone when it is opened again or void',
  source: 'evidence: invoices/commissions, invoices/commission-amounts, invoices/void',
  phase: 'follow',
  on: { changed: ['status'] },
  fills: [commissions],
  does: async ({ before, after }, unit) => {
    const was = before !== null && (await isBookedStatus(before.status, unit));
    const is = await isBookedStatus(after.status, unit);
    if (is && !was) await rebuildCommissions(after, unit);
    else if (was && !is) await removeCommissions(after.id, unit);
  },
});
