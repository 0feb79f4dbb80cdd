import { storedMoney } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';

/** What was credited. */
export const sumCredits = rollUp({
  says: 'the credits of an invoice are the sum of its payments by credits',
  source: 'evidence: invoices/payments',
  of: '/finance/invoices/{parentId}/payments',
  into: '/finance/invoices',
  by: { field: 'invoice', counts: ({ credit }) => credit !== null },
  reads: ['amount'],
  sets: 'credits',
  adds: ({ amount }) => storedMoney(amount),
});
