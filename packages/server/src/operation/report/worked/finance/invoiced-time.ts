import { storedHours, sumOfHours, toNumber } from '@reeve/calculation';
import { workedColumns } from '../worked-columns.ts';

/** How many hours of the time on an invoice agreements cover (evidence: reports/hours). */
export const invoicedTime = workedColumns('/finance/invoices', {
  gives: ['agreementHours'],
  works: async (invoices, { read }) => {
    const entries = await read.select('/time/entries', { invoice: invoices.map(({ id }) => id) });
    const byInvoice = Map.groupBy(entries, ({ invoice }) => invoice);
    return ({ id }) => {
      const own = byInvoice.get(id) ?? [];
      return { agreementHours: toNumber(sumOfHours(own.map(({ agreementHours }) => storedHours(agreementHours)))) };
    };
  },
});
