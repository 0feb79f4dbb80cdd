import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { counted, rows } from '../../action/result.ts';

/** One, as long as the opportunity is there: its list has the forecast as its only row. */
export const countForecast = action('GET /sales/opportunities/{parentId}/forecast/count', {
  says: 'the forecasts of an opportunity are counted as they are listed, not by their lines',
  source: 'evidence: sales/forecast',
  reads: async ({ parentId }, reader) => {
    const { id } = await findRecord('/sales/opportunities', parentId, reader);
    return counted(rows([{ id }], ['id']));
  },
});
