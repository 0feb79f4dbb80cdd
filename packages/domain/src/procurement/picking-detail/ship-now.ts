import { behaviour } from '../../unit/behaviour.ts';

/** What is shipped is on its way from then on. */
export const shipNow = behaviour('/procurement/products/{parentId}/pickingShippingDetails', {
  says: 'pieces that are shipped are on their way from this moment unless another is sent, until none are',
  source: 'evidence: procurement/picking',
  phase: 'derive',
  on: { changed: ['shippedQuantity'] },
  sets: ['shipmentDate'],
  when: ({ sent }) => !sent.has('shipmentDate'),
  does: (detail, unit) => {
    if ((detail.after.shippedQuantity ?? 0) > 0) detail.fill('shipmentDate', unit.now);
    else detail.after.shipmentDate = null;
  },
});
