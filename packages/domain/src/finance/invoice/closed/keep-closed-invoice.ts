import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import { changesBeyond } from '../../../unit/changes-beyond.ts';
import type { Draft } from '../../../unit/draft.ts';
import { isClosedStatus } from './closed-status.ts';

/** What may change on a closed invoice, and who says who closed it. */
const free: readonly string[] = ['status', 'internalNotes', 'closedBy'];

/** A closed invoice is what was sent to the customer. */
export const keepClosedInvoice = behaviour('/finance/invoices', {
  says: 'a closed invoice changes in status and internal notes only',
  source: 'evidence: invoices/closed',
  phase: 'refuse',
  on: 'every write',
  when: ({ before, trusted }) => before !== null && !trusted,
  does: async (invoice, unit) => {
    if (!(await isClosedStatus(invoice.before?.status ?? null, unit)) || !changesBeyond(invoice as Draft, free)) return;
    const message = `Invoice ${invoice.after.id} is closed: only its status and internal notes may change.`;
    refuse({ kind: 'refused by rule', message });
  },
});
