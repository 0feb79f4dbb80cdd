import { storedMoney } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';

/** What was paid. A payment that names a credit is no money that came in. */
export const sumPayments = rollUp({
  says: 'the payments of an invoice are the sum of those that name no credit',
  source: 'evidence: invoices/payments',
  of: '/finance/invoices/{parentId}/payments',
  into: '/finance/invoices',
  by: { field: 'invoice', counts: ({ credit }) => credit === null },
  reads: ['amount'],
  sets: 'payments',
  adds: ({ amount }) => storedMoney(amount),
});
