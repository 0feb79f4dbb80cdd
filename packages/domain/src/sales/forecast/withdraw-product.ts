import { deleteRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';

const lines = '/sales/opportunities/{parentId}/forecast';

/** What is offered no longer is no revenue. */
export const withdrawProduct = behaviour('/procurement/products', {
  says: 'the line that forecasts a product goes with it',
  source: 'evidence: sales/forecast-products',
  phase: 'release',
  when: ({ after }) => after.forecastDetailId != null,
  does: async ({ after }, unit) => {
    const line = await unit.get(lines, after.forecastDetailId ?? 0);
    if (line?.linkFlag === true) await deleteRecord(lines, line.id, unit);
  },
});
