import { workedColumns } from '../worked-columns.ts';

/** What an opportunity that was lost would have brought: its forecast. */
export const lostRevenue = workedColumns('/sales/opportunities', {
  gives: ['amount'],
  works: async (_, { read }) => {
    const statuses = await read.select('/sales/opportunities/statuses', { lostFlag: true });
    const lost = new Set(statuses.map(({ id }) => id));
    return ({ status, forecastRevenue }) => ({ amount: lost.has(status ?? 0) ? (forecastRevenue ?? 0) : 0 });
  },
});
