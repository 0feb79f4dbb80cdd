import { behaviour } from '../../unit/behaviour.ts';

const lines = '/procurement/purchaseorders/{parentId}/lineitems';

/** Lines show the number of their order. */
export const numberLines = behaviour('/procurement/purchaseorders', {
  says: 'the lines of a purchase order show its new number',
  source: 'evidence: procurement/order-number',
  phase: 'follow',
  on: { changed: ['poNumber'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    for (const { id } of await unit.select(lines, { purchaseOrderId: after.id }))
      await unit.updateColumns(lines, id, { purchaseOrderNumber: after.poNumber });
  },
});
