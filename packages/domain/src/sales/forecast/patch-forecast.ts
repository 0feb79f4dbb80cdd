import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { value } from '../../action/result.ts';
import { readPatch } from '../../body/patch-operations.ts';
import { refuse } from '../../fault.ts';
import { setForecastLines } from './forecast.ts';
import { forecastShown } from './show-forecast.ts';

/** Of a forecast only its lines can be patched, as a whole list. */
export const patchForecast = action('PATCH /sales/opportunities/{parentId}/forecast', {
  says: 'the lines of a forecast are brought to those of a patch',
  source: 'evidence: sales/forecast',
  takes: asSent.json,
  does: async ({ parentId, body }, unit) => {
    const operations = readPatch(unit.schema.catalogue.model('Forecast'), body);
    for (const { field, below, op, value: sent } of operations) {
      if (field.name !== 'forecastItems' || below.length > 0 || (op !== 'remove' && !Array.isArray(sent)))
        refuse({ kind: 'patch refused', message: 'Only forecastItems can be patched, as a whole list.' });
    }
    const last = operations.at(-1);
    if (last !== undefined) await setForecastLines(parentId, last.value ?? [], unit);
    return value(await forecastShown(parentId, unit));
  },
});
