import { changeRecord, referenceTo } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';

const lines = '/sales/opportunities/{parentId}/forecast';
const products = '/procurement/products';

/** What is won or lost is all that was offered, save what was told by itself to be something else. */
export const followOpportunity = behaviour('/sales/opportunities', {
  says: 'when an opportunity is won, lost or opened again, the lines of its forecast that had its status have the new one',
  source: 'evidence: sales/forecast-statuses',
  phase: 'follow',
  on: { changed: ['status'] },
  when: ({ before }) => before !== null,
  does: async ({ before, after }, unit) => {
    const status = before?.status ?? null;
    for (const { id } of await unit.select(lines, { opportunity: after.id, status }))
      await changeRecord(lines, id, { status: referenceTo(after.status) }, unit);
    if (status === null) return;
    for (const { id } of await unit.select(products, { opportunity: after.id, forecastStatus: status }))
      await unit.updateColumns(products, id, { forecastStatus: after.status });
  },
});
