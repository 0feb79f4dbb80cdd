import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** What an invoice took off stays billed. */
export const keepBilledProgress = behaviour('/finance/invoices', {
  says: 'a progress invoice is not deleted while a standard invoice of its project takes it off',
  source: 'evidence: invoices/progress',
  phase: 'release',
  when: ({ before }) => before?.type === 'Progress' && before.project !== null,
  does: async ({ before }, unit) => {
    const others = await unit.select('/finance/invoices', { project: before?.project ?? 0, type: 'Standard' });
    const taker = others.find(({ previousProgressApplied }) => (previousProgressApplied ?? 0) !== 0);
    if (taker === undefined) return;
    const message = `Invoice ${before?.id} is taken off by invoice ${taker.id}, which is to be deleted first.`;
    refuse({ kind: 'refused by rule', message });
  },
});
