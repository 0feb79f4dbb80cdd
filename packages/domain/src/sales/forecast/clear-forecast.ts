import { action } from '../../action/action.ts';
import { nothing } from '../../action/result.ts';
import { setForecastLines } from './forecast.ts';

/** The opportunity stays, without a line. */
export const clearForecast = action('DELETE /sales/opportunities/{parentId}/forecast', {
  says: 'the lines of a forecast are deleted',
  source: 'evidence: sales/forecast',
  does: async ({ parentId }, unit) => {
    await setForecastLines(parentId, [], unit);
    return nothing();
  },
});
