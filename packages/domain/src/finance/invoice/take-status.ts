import { usualOf } from '../../setup/default-of.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** A new invoice has a status. */
export const takeInvoiceStatus = behaviour('/finance/invoices', {
  says: 'a new invoice has the default status',
  source: 'evidence: invoices/defaults',
  phase: 'complete',
  on: 'every write',
  sets: ['status'],
  when: ({ how, after }) => how !== 'patch' && after.status == null,
  does: async ({ after }, unit) => {
    after.status = await usualOf('/finance/billingStatuses', unit);
  },
});
