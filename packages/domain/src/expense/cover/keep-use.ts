import type { RowOf } from '@reeve/store';
import { addUse, useOfExpense } from '../../time/cover/agreement-use.ts';
import { expireUsedUp } from '../../time/cover/expire-when-used-up.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { expenseCoverFields } from './cover-expense.ts';

/** What an agreement covered is used up. */
export const keepExpenseUse = behaviour('/expense/entries', {
  says: 'what an agreement covers of an expense is added to what was used of it',
  source: 'evidence: time/expense-cover, time/cover-order',
  phase: 'follow',
  on: { changed: expenseCoverFields },
  does: async ({ before, after }, unit) => {
    await countExpenseUse(before, -1, unit);
    await countExpenseUse(after, 1, unit);
    await expireUsedUp([before, after], unit);
  },
});

/** Adds what an agreement covers of an expense to what was used of it, or takes it off. */
export async function countExpenseUse(
  expense: RowOf<'/expense/entries'> | null,
  sign: 1 | -1,
  unit: Unit,
): Promise<void> {
  const use = useOfExpense(expense);
  if (use !== null) await addUse(expense?.agreement ?? 0, use, sign, unit);
}
