import { refuse } from '../../fault.ts';
import { isOpen } from '../../time/sheet/sheet-kind.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** An expense that was handed in, approved or billed is no longer its member's. */
export const refuseSettledExpenseChange = behaviour('/expense/entries', {
  says: 'an expense that was handed in, approved or billed is not changed',
  source: 'evidence: time/settled-expenses',
  phase: 'refuse',
  on: 'every write',
  when: ({ before, trusted }) => before !== null && !trusted && !isOpen(before.status),
  does: ({ before }) => {
    const message = `Expense entry ${before?.id} is ${before?.status} and cannot be changed.`;
    refuse({ kind: 'refused by rule', message });
  },
});
