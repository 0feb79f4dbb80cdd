import { storedMoney } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';

/** What of a credit memo is used up. */
export const sumAppliedCredit = rollUp({
  says: 'what of a credit memo was applied is the sum of the payments that name it',
  source: 'evidence: invoices/credits',
  of: '/finance/invoices/{parentId}/payments',
  into: '/finance/invoices',
  by: { field: 'credit' },
  reads: ['amount'],
  sets: 'creditApplied',
  adds: ({ amount }) => storedMoney(amount),
});
