import { behaviour } from '../../unit/behaviour.ts';
import { components } from './calculate-bundle.ts';

/** A component sells and costs what its item does, unless it says otherwise. */
export const takeComponentAmounts = behaviour(components, {
  says: 'a component has the price and the cost of its catalog item unless they are sent',
  source: 'evidence: procurement/components',
  phase: 'complete',
  on: 'every write',
  sets: ['price', 'cost'],
  when: (component) => component.how === 'replace' || component.changed('catalogItem'),
  does: async ({ sent, after }, unit) => {
    const item = after.catalogItem == null ? null : await unit.get('/procurement/catalog', after.catalogItem);
    if (item === null) return;
    if (!sent.has('price')) after.price = item.price;
    if (!sent.has('cost')) after.cost = item.cost;
  },
});
