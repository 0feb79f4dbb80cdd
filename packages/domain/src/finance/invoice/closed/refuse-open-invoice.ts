import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import { isClosedStatus } from './closed-status.ts';

/** The path for closed invoices is for those alone. */
export const refuseOpenInvoice = behaviour('/finance/invoices', {
  says: 'an open invoice is not changed by the path of closed ones',
  source: 'evidence: invoices/closed',
  phase: 'refuse',
  on: 'every write',
  when: ({ model }) => model.name === 'ClosedInvoice',
  does: async ({ before }, unit) => {
    if (await isClosedStatus(before?.status ?? null, unit)) return;
    refuse({ kind: 'refused by rule', message: `Invoice ${before?.id} is not closed.` });
  },
});
