import { balanceOf, storedMoney, sumOf, toNumber } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';

/** What is left to pay. */
export const workOutBalance = rollUp({
  says: 'the balance of an invoice is its total less payments and credits, that of a credit memo less what was applied',
  source: 'evidence: invoices/totals',
  of: '/finance/invoices',
  into: '/finance/invoices',
  by: { field: 'id' },
  reads: ['total', 'payments', 'credits', 'creditApplied'],
  sets: 'balance',
  as: ([invoice]) => {
    const { total, payments, credits, creditApplied } = invoice ?? {};
    // A memo may be written with a minus: what is applied brings it nearer to nothing either way.
    const applied = (creditApplied ?? 0) * Math.sign(total ?? 0);
    return toNumber(
      balanceOf(storedMoney(total), storedMoney(payments), sumOf([storedMoney(credits), storedMoney(applied)])),
    );
  },
});
