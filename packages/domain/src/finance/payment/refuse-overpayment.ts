import { money, storedMoney, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';
import { openAmount } from './open-amount.ts';

/** More than an invoice comes to is no payment of it. */
export const refuseOverpayment = behaviour('/finance/invoices/{parentId}/payments', {
  says: 'a payment is more than nothing and no more than what is open',
  source: 'evidence: invoices/payments',
  phase: 'refuse',
  on: { changed: ['amount', 'invoice'] },
  // One without an amount pays nothing yet.
  when: ({ after }) => after.amount !== null,
  does: async (payment, unit) => {
    const amount = storedMoney(payment.after.amount);
    const open = await openAmount(payment.after, unit);
    if (amount <= money(0)) payment.refuse('InvalidField', 'amount', 'The amount must be more than 0.');
    else if (amount > open)
      payment.refuse('InvalidField', 'amount', `The amount is more than the ${toNumber(open)} that are open.`);
  },
});
