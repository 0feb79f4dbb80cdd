import { storedMoney, sumOf, toNumber } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

/** What was sold because of a campaign. */
export const sumWonRevenue = rollUp({
  says: 'the actual revenue of a campaign is what the won opportunities of it are forecast to bring in',
  source: 'evidence: sales/campaign-figures',
  of: '/sales/opportunities',
  into: '/marketing/campaigns',
  by: { field: 'campaign' },
  reads: ['status', 'forecastRevenue'],
  sets: 'actualRevenue',
  as: async (opportunities, records) => {
    const won = await records.select('/sales/opportunities/statuses', { wonFlag: true });
    const ids = new Set<number | null>(won.map(({ id }) => id));
    const revenues = opportunities
      .filter(({ status }) => ids.has(status))
      .map(({ forecastRevenue }) => forecastRevenue);
    return toNumber(sumOf(revenues.map(storedMoney)));
  },
});
