import { storedMoney } from '@reeve/calculation';
import { type RollUp, rollUp } from '../../unit/roll-up.ts';

const types = [
  { type: 'Product', revenue: 'productRevenue', cost: 'productCost' },
  { type: 'Service', revenue: 'serviceRevenue', cost: 'serviceCost' },
  { type: 'Agreement', revenue: 'agreementRevenue', cost: 'agreementCost' },
  { type: 'Other1', revenue: 'other1Revenue', cost: 'other1Cost' },
  { type: 'Other2', revenue: 'other2Revenue', cost: 'other2Cost' },
] as const;

/** What an opportunity would bring in and cost by types of its forecast: kept with it for reports. */
export const sumForecastByType: readonly RollUp[] = types.flatMap(({ type, revenue, cost }) => [
  sumOfType(type, 'revenue', revenue),
  sumOfType(type, 'cost', cost),
]);

type Type = (typeof types)[number];

function sumOfType(type: Type['type'], what: 'revenue' | 'cost', sets: Type['revenue' | 'cost']): RollUp {
  return rollUp({
    says: `the ${what} of an opportunity's forecast of type ${type} is that of its lines of the type`,
    source: 'evidence: sales/forecast',
    of: '/sales/opportunities/{parentId}/forecast',
    into: '/sales/opportunities',
    by: { field: 'opportunity', counts: ({ forecastType }) => forecastType === type },
    reads: [what, 'forecastType'],
    sets,
    adds: (line) => storedMoney(line[what]),
  });
}
