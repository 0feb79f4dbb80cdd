import { expireUsedUp } from '../../time/cover/expire-when-used-up.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { countExpenseUse } from './keep-use.ts';

/** What an agreement covered is there again when the expense is not. */
export const giveExpenseUseBack = behaviour('/expense/entries', {
  says: 'what an agreement covered of an expense that is deleted can be used again',
  source: 'evidence: time/expense-cover, time/cover-order',
  phase: 'release',
  when: ({ before }) => before?.agreement != null,
  does: async ({ before }, unit) => {
    await countExpenseUse(before, -1, unit);
    await expireUsedUp([before], unit);
  },
});
