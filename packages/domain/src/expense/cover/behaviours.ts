import type { Behaviour } from '../../unit/behaviour.ts';
import { coverAgreementExpense } from './cover-expense.ts';
import { giveExpenseUseBack } from './give-use-back.ts';
import { keepExpenseUse } from './keep-use.ts';

/** What agreements cover of expenses. */
export const expenseCoverBehaviours: readonly Behaviour[] = [
  coverAgreementExpense, // of what is billed
  keepExpenseUse,
  giveExpenseUseBack,
];
