import { behaviour } from '../../unit/behaviour.ts';

/** What a customer pays of an expense: what is to be billed for it, else what it came to. */
export const billExpense = behaviour('/expense/entries', {
  says: 'a billable expense is invoiced at its bill amount, else at its amount; any other at nothing',
  source: 'evidence: time/expense-amounts',
  phase: 'derive',
  on: { changed: ['amount', 'billAmount', 'billableOption'] },
  sets: ['invoiceAmount'],
  does: ({ after }) => {
    after.invoiceAmount = after.billableOption === 'Billable' ? (after.billAmount ?? after.amount ?? 0) : 0;
  },
});
