import { behaviour } from '../../unit/behaviour.ts';

/** The component of an item names it, whatever a body says. */
export const nameParentItem = behaviour('/procurement/catalog/{parentId}/components', {
  says: 'a component of a catalog item names the item that it is a part of',
  source: 'evidence: procurement/components',
  phase: 'derive',
  on: 'every write',
  sets: ['parentCatalogItem'],
  does: ({ after }) => {
    after.parentCatalogItem = after._parentId;
  },
});
