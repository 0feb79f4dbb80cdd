import type { Behaviour } from '../../unit/behaviour.ts';
import { beForTime } from './be-for-time.ts';
import { dropExpenseType } from './drop-expense-type.ts';
import { listExpenseTypes } from './list-expense-types.ts';
import { showExpenseType } from './show-expense-type.ts';

/** What a charge code is for, and the types of expenses that it takes, as a list of ids and as rows: one fact. */
export const chargeCodeBehaviours: readonly Behaviour[] = [
  beForTime,
  listExpenseTypes,
  showExpenseType,
  dropExpenseType,
];
