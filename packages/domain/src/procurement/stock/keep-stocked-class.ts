import { behaviour } from '../../unit/behaviour.ts';

/** Only inventory lies in bins: what lies there is inventory. */
export const keepStockedClass = behaviour('/procurement/catalog', {
  says: 'a catalog item with pieces on hand stays inventory',
  source: 'evidence: procurement/stock',
  phase: 'refuse',
  on: { changed: ['productClass'] },
  when: ({ before }) => before?.productClass === 'Inventory',
  does: async (item, unit) => {
    const { id: catalogItem } = item.after;
    if ((await unit.first('/procurement/catalog/{parentId}/inventory', { catalogItem })) === null) return;
    item.refuse('InvalidField', 'productClass', 'There are pieces of it on hand.');
  },
});
