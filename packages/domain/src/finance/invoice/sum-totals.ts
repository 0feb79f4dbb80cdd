import { storedMoney, sumOf, toNumber } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';
import { isBilled } from './invoice-lines.ts';

const source = 'evidence: invoices/totals';

/** What the time on an invoice comes to. */
export const sumServiceTotal = rollUp({
  says: 'the service total of an invoice is that of the time on it',
  source,
  of: '/time/entries',
  into: '/finance/invoices',
  by: { field: 'invoice' },
  reads: ['extendedInvoiceAmount'],
  sets: 'serviceTotal',
  as: (entries) => toNumber(sumOf(entries.map(({ extendedInvoiceAmount }) => storedMoney(extendedInvoiceAmount)))),
});

/** What the expenses on an invoice come to. */
export const sumExpenseTotal = rollUp({
  says: 'the expense total of an invoice is that of the expenses on it',
  source,
  of: '/expense/entries',
  into: '/finance/invoices',
  by: { field: 'invoice' },
  reads: ['invoiceAmount'],
  sets: 'expenseTotal',
  as: (entries) => toNumber(sumOf(entries.map(({ invoiceAmount }) => storedMoney(invoiceAmount)))),
});

/** What the products on an invoice come to. */
export const sumProductTotal = rollUp({
  says: 'the product total of an invoice is that of the billable products on it',
  source,
  of: '/procurement/products',
  into: '/finance/invoices',
  by: { field: 'invoice', counts: isBilled },
  reads: ['extPrice', 'billableOption', 'cancelledFlag'],
  sets: 'productTotal',
  as: (products) => toNumber(sumOf(products.map(({ extPrice }) => storedMoney(extPrice)))),
});

/** What was paid. A payment that names a credit is no money that came in. */
export const sumPayments = rollUp({
  says: 'the payments of an invoice are the sum of those that name no credit',
  source: 'evidence: invoices/payments',
  of: '/finance/invoices/{parentId}/payments',
  into: '/finance/invoices',
  by: { field: 'invoice', counts: ({ credit }) => credit === null },
  reads: ['amount'],
  sets: 'payments',
  as: (payments) => toNumber(sumOf(payments.map(({ amount }) => storedMoney(amount)))),
});

/** What was credited. */
export const sumCredits = rollUp({
  says: 'the credits of an invoice are the sum of its payments by credits',
  source: 'evidence: invoices/payments',
  of: '/finance/invoices/{parentId}/payments',
  into: '/finance/invoices',
  by: { field: 'invoice', counts: ({ credit }) => credit !== null },
  reads: ['amount'],
  sets: 'credits',
  as: (payments) => toNumber(sumOf(payments.map(({ amount }) => storedMoney(amount)))),
});
