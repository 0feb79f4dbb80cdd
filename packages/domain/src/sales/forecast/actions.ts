import type { Action } from '../../action/action.ts';
import { addForecastLine } from './add-line.ts';
import { addForecastLines } from './add-lines.ts';
import { clearForecast } from './clear-forecast.ts';
import { copyForecastLine } from './copy-line.ts';
import { countForecast } from './count-forecast.ts';
import { patchForecast } from './patch-forecast.ts';
import { replaceForecast } from './replace-forecast.ts';
import { showForecast } from './show-forecast.ts';

/** What is done to forecasts, and shown of them, beyond plain reads and writes. */
export const forecastActions: readonly Action[] = [
  addForecastLine,
  addForecastLines,
  clearForecast,
  copyForecastLine,
  countForecast,
  patchForecast,
  replaceForecast,
  showForecast,
];
