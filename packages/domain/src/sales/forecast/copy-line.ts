import { action } from '../../action/action.ts';
import { done } from '../../action/result.ts';
import { copyForecastLine as copy } from './forecast.ts';

/** The copy is in the same forecast, and so changes the opportunity (evidence: rights/second-records). */
export const copyForecastLine = action('POST /sales/opportunities/{parentId}/forecast/copy/{id}', {
  says: 'a line of a forecast is copied',
  source: 'evidence: sales/forecast-copy',
  does: async ({ parentId, id }, unit, { rights }) => {
    await rights.require('edit', '/sales/opportunities', parentId);
    await copy(parentId, id, unit);
    return done();
  },
});
