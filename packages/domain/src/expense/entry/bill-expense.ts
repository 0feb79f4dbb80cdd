import { toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';
import { amountsOfExpense } from './amounts-of-expense.ts';

/** What an expense came to and what the customer pays for it: with the markup of its type, unless something else is to be billed. */
export const billExpense = behaviour('/expense/entries', {
  says: 'an expense comes to its amount, or to its miles or pieces at the rate of its type, and is billed with the markup of that',
  source: 'evidence: time/expense-amounts, time/expense-units, time/expense-markup, time/reimbursed',
  phase: 'derive',
  on: { changed: ['amount', 'type', 'classification', 'billAmount'] },
  sets: ['cost', 'reimbursableAmount', 'billAmount'],
  does: async (entry, unit) => {
    const { cost, bill, reimbursable } = await amountsOfExpense(entry.after, unit);
    const isSaid = entry.sent.has('billAmount') && entry.changed('billAmount') && entry.after.billAmount !== null;
    entry.after.cost = toNumber(cost);
    entry.after.reimbursableAmount = toNumber(reimbursable);
    if (!isSaid) entry.after.billAmount = toNumber(bill);
  },
});
