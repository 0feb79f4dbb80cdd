import type { Behaviour } from '../../unit/behaviour.ts';
import { forecastProduct } from './forecast-product.ts';
import { showLineStatus } from './show-line-status.ts';
import { takeForecastItem } from './take-forecast-item.ts';
import { takeForecastStatus } from './take-forecast-status.ts';
import { takeProbability } from './take-probability.ts';
import { withdrawProduct } from './withdraw-product.ts';
import { workOutMargin } from './work-out-margin.ts';

/** What lines of forecasts do beyond being stored, and the products that they are for, in order. */
export const forecastBehaviours: readonly Behaviour[] = [
  takeProbability,
  takeForecastItem,
  workOutMargin,
  showLineStatus,
  takeForecastStatus,
  forecastProduct,
  withdrawProduct,
];
