import { storedMoney } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

/** A report's total is the sum of its expenses. */
export const sumReportTotal = rollUp({
  says: 'the total of an expense report is that of its expenses',
  source: 'evidence: time/report-total',
  of: '/expense/entries',
  into: '/expense/reports',
  by: { field: 'expenseReport' },
  reads: ['cost'],
  sets: 'total',
  adds: ({ cost }) => storedMoney(cost),
});
