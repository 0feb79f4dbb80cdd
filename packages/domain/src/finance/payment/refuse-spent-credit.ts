import { minus, storedMoney, sumOf, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';
import { isClosedStatus } from '../invoice/closed/closed-status.ts';

const payments = '/finance/invoices/{parentId}/payments';

/** A credit memo gives what it comes to, once, and only when it is closed. */
export const refuseSpentCredit = behaviour(payments, {
  says: 'a credit that is applied is a closed credit memo, with so much left',
  source: 'evidence: invoices/credits',
  phase: 'refuse',
  on: { changed: ['amount', 'credit'] },
  when: ({ after }) => after.credit !== null,
  does: async (payment, unit) => {
    const { id, credit, amount } = payment.after;
    const memo = await unit.get('/finance/invoices', credit ?? 0);
    if (memo === null) return;
    if (memo.type !== 'CreditMemo')
      return payment.refuse('InvalidField', 'credit/id', `Invoice ${memo.id} is no credit memo.`);
    if (!(await isClosedStatus(memo.status, unit)))
      return payment.refuse('InvalidField', 'credit/id', `Credit memo ${memo.id} must be closed before it is applied.`);
    const others = (await unit.select(payments, { credit })).filter((each) => each.id !== id);
    const spent = sumOf(others.map((each) => storedMoney(each.amount)));
    const left = minus(storedMoney(Math.abs(memo.total ?? 0)), spent);
    if (storedMoney(amount) > left)
      payment.refuse(
        'InvalidField',
        'amount',
        `The amount is more than the ${toNumber(left)} that the credit has left.`,
      );
  },
});
