import { behaviour } from '../../unit/behaviour.ts';
import { showTypesOfCode } from './show-types-of-code.ts';

/** A row that goes takes its type off the list. */
export const dropExpenseType = behaviour('/time/chargeCodes/{parentId}/expenseTypes', {
  says: 'a charge code lists no type of expenses whose row was deleted',
  source: 'evidence: time/charge-codes, time/expense-limits',
  phase: 'release',
  does: ({ after }, unit) => showTypesOfCode(after.chargeCode, after.id, unit),
});
