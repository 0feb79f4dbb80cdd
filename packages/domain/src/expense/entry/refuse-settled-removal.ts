import { refuse } from '../../fault.ts';
import { isOpen } from '../../time/sheet/sheet-kind.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** Nor is it deleted. */
export const refuseSettledExpenseRemoval = behaviour('/expense/entries', {
  says: 'an expense that was handed in, approved or billed is not deleted',
  source: 'evidence: time/settled-expenses',
  phase: 'release',
  when: ({ before }) => !isOpen(before?.status ?? null),
  does: ({ before }) => {
    const message = `Expense entry ${before?.id} is ${before?.status} and cannot be deleted.`;
    refuse({ kind: 'refused by rule', message });
  },
});
