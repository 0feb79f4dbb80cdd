import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { value } from '../../action/result.ts';
import { linesIn } from './add-lines.ts';
import { setForecastLines } from './forecast.ts';
import { forecastShown } from './show-forecast.ts';

/** Lines with a known id change, others are added, the rest goes. */
export const replaceForecast = action('PUT /sales/opportunities/{parentId}/forecast', {
  says: 'the lines of a forecast are brought to those sent',
  source: 'evidence: sales/forecast',
  takes: asSent.json,
  does: async ({ parentId, body }, unit) => {
    await setForecastLines(parentId, linesIn(body), unit);
    return value(await forecastShown(parentId, unit));
  },
});
