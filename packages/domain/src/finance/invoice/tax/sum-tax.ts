import { sumOf, toNumber } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';
import { readTax } from './taxed-levels.ts';

/** The sales tax of an invoice is that of its levels. */
export const sumTax = rollUp({
  says: 'the sales tax of an invoice is what the levels of its tax code come to',
  source: 'evidence: invoices/tax',
  of: '/finance/invoices',
  into: '/finance/invoices',
  by: { field: 'id' },
  reads: ['taxedLevels'],
  sets: 'salesTax',
  as: ([invoice]) => toNumber(sumOf((readTax(invoice?.taxedLevels ?? null)?.levels ?? []).map(({ tax }) => tax))),
});
