import { balanceOf, storedMoney, toNumber } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';

/** What is left to pay. */
export const workOutBalance = rollUp({
  says: 'the balance of an invoice is its total less payments and credits',
  source: 'evidence: invoices/totals',
  of: '/finance/invoices',
  into: '/finance/invoices',
  by: { field: 'id' },
  reads: ['total', 'payments', 'credits'],
  sets: 'balance',
  as: ([invoice]) =>
    toNumber(balanceOf(storedMoney(invoice?.total), storedMoney(invoice?.payments), storedMoney(invoice?.credits))),
});
