import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import { feeOfEntry, feeOfSubject, isSameFee } from './fee-of.ts';

/** What is billed as a whole is not billed by the hour beside. */
export const keepToFee = behaviour('/time/entries', {
  says: 'time of a ticket or a project with a fixed fee or a limit goes on invoices that are for this ticket or project, and on those of agreements',
  source: 'evidence: invoices/fees',
  phase: 'refuse',
  on: { changed: ['invoice'] },
  when: ({ after, trusted }) => after.invoice !== null && !trusted,
  does: async ({ after }, unit) => {
    const fee = await feeOfEntry(after, unit);
    const invoice = fee === null ? null : await unit.get('/finance/invoices', after.invoice ?? 0);
    if (fee === null || invoice === null || invoice.type === 'Agreement') return;
    if (isSameFee(fee, await feeOfSubject(invoice, unit))) return;
    const message = `The time of ${fee.of} ${fee.id} is billed as a whole, by an invoice for this ${fee.of}.`;
    refuse({ kind: 'refused by rule', message });
  },
});
