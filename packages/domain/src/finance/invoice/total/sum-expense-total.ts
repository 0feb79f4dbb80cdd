import { storedMoney } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';

/** What the expenses on an invoice come to. */
export const sumExpenseTotal = rollUp({
  says: 'the expense total of an invoice is that of the expenses on it',
  source: 'evidence: invoices/totals',
  of: '/expense/entries',
  into: '/finance/invoices',
  by: { field: 'invoice' },
  reads: ['amountOnInvoice'],
  sets: 'expenseTotal',
  adds: ({ amountOnInvoice }) => storedMoney(amountOnInvoice),
});
