import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { record } from '../../action/result.ts';
import { addForecastLine as add } from './forecast.ts';

/** The second id of the path adds nothing: the line has an id of its own. */
export const addForecastLine = action('POST /sales/opportunities/{parentId}/forecast/{id}', {
  says: "a line is added to an opportunity's forecast",
  source: 'evidence: sales/forecast',
  takes: asSent.json,
  does: async ({ parentId, body }, unit) =>
    record('/sales/opportunities/{parentId}/forecast', await add(parentId, body, unit), {
      model: 'ForecastItem',
    }),
});
