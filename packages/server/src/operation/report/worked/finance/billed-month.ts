import { workedColumns } from '../worked-columns.ts';

/** The month that an invoice of an agreement is for: that of the first day billed, else of its date. */
export const billedMonth = workedColumns('/finance/invoices', {
  gives: ['month', 'year'],
  works: async () => (invoice) => {
    const first = invoice.billedFrom ?? invoice.date;
    if (first === null) return {};
    const day = new Date(first);
    return { month: day.getUTCMonth() + 1, year: day.getUTCFullYear() };
  },
});
