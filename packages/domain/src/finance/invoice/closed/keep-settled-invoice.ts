import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import { isClosedStatus } from './closed-status.ts';

/** What was closed, or paid in part, is not made undone by a delete. */
export const keepSettledInvoice = behaviour('/finance/invoices', {
  says: 'an invoice that is closed or has payments is not deleted',
  source: 'evidence: invoices/deleting',
  phase: 'release',
  does: async ({ before }, unit) => {
    const id = before?.id ?? 0;
    const paid = await unit.first('/finance/invoices/{parentId}/payments', { invoice: id });
    if (paid !== null)
      refuse({ kind: 'refused by rule', message: `Invoice ${id} has payments and cannot be deleted.` });
    if (await isClosedStatus(before?.status ?? null, unit))
      refuse({ kind: 'refused by rule', message: `Invoice ${id} is closed and cannot be deleted.` });
  },
});
