import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { isVoidStatus } from '../invoice/closed/closed-status.ts';

/** Nobody owes what is void. */
export const refuseVoidInvoice = behaviour('/finance/invoices/{parentId}/payments', {
  says: 'a void invoice is not paid',
  source: 'evidence: invoices/void',
  phase: 'refuse',
  on: { changed: ['amount', 'invoice'] },
  does: async ({ after }, unit) => {
    const invoice = await unit.get('/finance/invoices', after.invoice ?? 0);
    if (invoice === null || !(await isVoidStatus(invoice.status, unit))) return;
    refuse({ kind: 'refused by rule', message: `Invoice ${invoice.id} is void: nothing of it is paid.` });
  },
});
