import type { Behaviour } from '../../unit/behaviour.ts';
import { billExpense } from './bill-expense.ts';
import { readOdometer } from './read-odometer.ts';
import { refuseClosedReport } from './refuse-closed-report.ts';
import { refuseSettledExpenseChange } from './refuse-settled-change.ts';
import { refuseSettledExpenseRemoval } from './refuse-settled-removal.ts';
import { refuseUnwantedExpense } from './refuse-unwanted.ts';
import { takeExpenseBilling } from './take-billing.ts';
import { takePayment } from './take-payment.ts';
import { takeExpensePlace } from './take-place.ts';
import { takeReport } from './take-report.ts';

/** What an expense does beyond being stored, in order. Member, company and ticket it takes as a time entry does. */
export const expenseEntryBehaviours: readonly Behaviour[] = [
  takePayment,
  takeExpenseBilling,
  takeExpensePlace,
  readOdometer,
  billExpense,
  refuseSettledExpenseChange,
  refuseClosedReport,
  refuseUnwantedExpense,
  takeReport,
  refuseSettledExpenseRemoval,
];
