import { storedMoney } from '@reeve/calculation';
import { behaviour } from '../../../unit/behaviour.ts';
import { isBookedStatus } from '../closed/closed-status.ts';

const message = 'A credit memo must have a negative or zero amount.';

/** What is credited is taken from what a customer owes. Products come one by one: they are looked at when it closes. */
export const refusePositiveCredit = behaviour('/finance/invoices', {
  says: 'a credit memo over more than nothing is not entered, and not closed',
  source: 'evidence: invoices/credit-sign',
  phase: 'refuse',
  on: { changed: ['enteredAmount', 'status'] },
  when: ({ after }) => after.type === 'CreditMemo',
  does: async (memo, unit) => {
    const { before, after, sent } = memo;
    if (memo.changed('enteredAmount') && storedMoney(after.enteredAmount) > 0)
      return memo.refuse('InvalidField', sent.has('serviceTotal') ? 'serviceTotal' : 'total', message);
    const closes = (await isBookedStatus(after.status, unit)) && !(await isBookedStatus(before?.status ?? null, unit));
    if (closes && storedMoney(after.total) > 0) memo.refuse('InvalidField', 'total', message);
  },
});
