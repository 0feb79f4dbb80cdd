import { balanceOf, money, storedMoney, toNumber } from '@reeve/calculation';
import { startOfDay } from '../../clock.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { openAmount } from './open-amount.ts';

/** A payment says when and by whom it was booked, and what it left open at that moment. */
export const takePaymentDetails = behaviour('/finance/invoices/{parentId}/payments', {
  says: 'a payment is of today and by whoever books it, and keeps what its invoice came to and what it left open',
  source: 'evidence: invoices/payments',
  phase: 'complete',
  on: 'every write',
  sets: ['type', 'paymentDate', 'appliedBy', 'invoiceTotal', 'invoiceBalance', 'balance'],
  does: async (payment, unit) => {
    const { before, after } = payment;
    payment.fill('type', after.credit === null ? 'Payment' : 'Credit');
    payment.fill('paymentDate', before?.paymentDate ?? startOfDay(unit.now));
    after.appliedBy = before?.appliedBy ?? unit.actor.identifier;
    const invoice = after.invoice === null ? null : await unit.get('/finance/invoices', after.invoice);
    const open = await openAmount(after, unit);
    after.invoiceTotal = invoice?.total ?? 0;
    after.invoiceBalance = toNumber(balanceOf(open, storedMoney(after.amount), money(0)));
    // All of a payment is for its one invoice: nothing of it is left to apply.
    after.balance = 0;
  },
});
