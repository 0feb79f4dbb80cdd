import { behaviour } from '../../unit/behaviour.ts';

/** The component of a product names it, whatever a body says. */
export const nameParentProduct = behaviour('/procurement/products/{parentId}/components', {
  says: 'a component of a product names the product that it is a part of',
  source: 'evidence: procurement/components',
  phase: 'derive',
  on: 'every write',
  sets: ['parentProductItem'],
  does: ({ after }) => {
    after.parentProductItem = after._parentId;
  },
});
