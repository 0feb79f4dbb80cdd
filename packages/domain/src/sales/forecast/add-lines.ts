import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { value } from '../../action/result.ts';
import { isObject } from '../../body/members.ts';
import { refuse } from '../../fault.ts';
import { addForecastLine } from './forecast.ts';
import { forecastShown } from './show-forecast.ts';

/** The lines that the forecast has stay. */
export const addForecastLines = action('POST /sales/opportunities/{parentId}/forecast', {
  says: "lines are added to an opportunity's forecast",
  source: 'evidence: sales/forecast',
  takes: asSent.json,
  does: async ({ parentId, body }, unit) => {
    for (const item of linesIn(body)) await addForecastLine(parentId, item, unit);
    return value(await forecastShown(parentId, unit));
  },
});

/** The lines of a forecast that was sent. */
export function linesIn(body: unknown): readonly unknown[] {
  const items = isObject(body) ? body['forecastItems'] : undefined;
  return Array.isArray(items) && items.length <= 1000
    ? items
    : refuse({ kind: 'malformed body', message: 'forecastItems must be a list of at most 1000 lines.' });
}
