import { behaviour } from '../../unit/behaviour.ts';
import { showTypesOfCode } from './show-types-of-code.ts';

/** And the list is that of the rows. */
export const showExpenseType = behaviour('/time/chargeCodes/{parentId}/expenseTypes', {
  says: 'a charge code lists the types of expenses for which it has rows',
  source: 'evidence: time/charge-codes, time/expense-limits',
  phase: 'follow',
  on: { changed: ['type', 'chargeCode'] },
  does: ({ after: { chargeCode } }, unit) => showTypesOfCode(chargeCode, null, unit),
});
