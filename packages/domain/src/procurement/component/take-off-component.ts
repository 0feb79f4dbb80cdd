import { behaviour } from '../../unit/behaviour.ts';
import { calculateBundle, components } from './calculate-bundle.ts';

/** What is taken out counts no longer. */
export const takeOffComponent = behaviour(components, {
  says: 'a component that is deleted counts no longer in the price and cost of its bundle',
  source: 'evidence: procurement/components',
  phase: 'release',
  does: ({ table, after }, unit) => calculateBundle(table.collection.path, after._parentId ?? 0, after.id, unit),
});
