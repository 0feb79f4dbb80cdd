import type { Behaviour } from '../../unit/behaviour.ts';
import { dropExpenseType } from './drop-expense-type.ts';
import { listExpenseTypes } from './list-expense-types.ts';
import { showExpenseType } from './show-expense-type.ts';

/** The types of expenses that a charge code takes, as a list of ids and as rows: one fact. */
export const chargeCodeBehaviours: readonly Behaviour[] = [listExpenseTypes, showExpenseType, dropExpenseType];
