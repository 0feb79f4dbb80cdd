import { storedMoney } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

/** What the forecast of an opportunity would cost: kept with it for reports. */
export const sumForecastCost = rollUp({
  says: 'the forecast cost of an opportunity is that of the lines of its forecast',
  source: 'evidence: sales/forecast',
  of: '/sales/opportunities/{parentId}/forecast',
  into: '/sales/opportunities',
  by: { field: 'opportunity' },
  reads: ['cost'],
  sets: 'forecastCost',
  adds: ({ cost }) => storedMoney(cost),
});
