import type { RollUp } from '../../unit/roll-up.ts';
import { sumForecastByType } from '../forecast/sum-by-type.ts';
import { sumForecastCost } from '../forecast/sum-forecast-cost.ts';
import { sumForecastRevenue } from '../forecast/sum-revenue.ts';
import { taxOpportunityAgain } from './tax-again.ts';
import { taxOpportunityProducts } from './tax-products.ts';

/** What an opportunity shows of its forecast and its products. */
export const opportunityRollUps: readonly RollUp[] = [
  sumForecastRevenue,
  sumForecastCost,
  ...sumForecastByType,
  taxOpportunityProducts,
  taxOpportunityAgain,
];
