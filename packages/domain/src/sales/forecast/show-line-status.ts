import { behaviour } from '../../unit/behaviour.ts';

const products = '/procurement/products';

/** A product says what its line does, whichever of the two is told. */
export const showLineStatus = behaviour('/sales/opportunities/{parentId}/forecast', {
  says: 'a product has the status of its line of the forecast',
  source: 'evidence: sales/forecast-status',
  phase: 'follow',
  on: { changed: ['status'] },
  when: ({ before, after }) => before !== null && after.linkFlag === true,
  does: async ({ after }, unit) => {
    const product = await unit.first(products, { forecastDetailId: after.id });
    if (product === null || product.forecastStatus === after.status) return;
    await unit.updateColumns(products, product.id, { forecastStatus: after.status });
  },
});
