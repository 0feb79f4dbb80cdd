import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import { hasTaken, isRestricted, subjectOf } from './paid-down.ts';

/** What an invoice took of a down payment stays paid. */
export const keepTakenPayment = behaviour('/finance/invoices', {
  says: 'a down payment is not deleted while an invoice that could take of it has taken something',
  source: 'evidence: invoices/down-payments',
  phase: 'release',
  when: ({ before }) => before?.type === 'DownPayment' && before.company !== null,
  does: async ({ before }, unit) => {
    if (before === null) return;
    const what = (await isRestricted(before, unit)) ? subjectOf(before) : null;
    const others = await unit.select('/finance/invoices', { company: before.company });
    const taker = others.find((each) => hasTaken(each) && (what === null || subjectOf(each) === what));
    if (taker === undefined) return;
    const message = `Invoice ${before.id} is taken off by invoice ${taker.id}, which is to be deleted first.`;
    refuse({ kind: 'refused by rule', message });
  },
});
