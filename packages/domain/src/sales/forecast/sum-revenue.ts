import { storedMoney } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

/** What an opportunity would bring in: kept with it, so that campaigns add up few rows. */
export const sumForecastRevenue = rollUp({
  says: 'the forecast revenue of an opportunity is that of the lines of its forecast',
  source: 'evidence: sales/forecast',
  of: '/sales/opportunities/{parentId}/forecast',
  into: '/sales/opportunities',
  by: { field: 'opportunity' },
  reads: ['revenue'],
  sets: 'forecastRevenue',
  adds: ({ revenue }) => storedMoney(revenue),
});
