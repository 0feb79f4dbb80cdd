import { placeOfCaller } from '../../system/member/place-of-caller.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** A new product is sold where its maker is. */
export const takeProductPlace = behaviour('/procurement/products', {
  says: "a new product has the caller's location and department",
  source: 'evidence: procurement/product-place',
  phase: 'complete',
  on: 'every write',
  sets: ['location', 'businessUnit'],
  when: ({ how, after }) => how !== 'patch' && (after.location == null || after.businessUnit == null),
  does: async (product, unit) => {
    const { location, department } = await placeOfCaller(unit);
    product.fill('location', location);
    product.fill('businessUnit', department);
  },
});
