import { behaviour } from '../../unit/behaviour.ts';
import { calculateBundle, components } from './calculate-bundle.ts';

/** What one bundle sells for and costs when its parts are added up. */
export const sumComponents = behaviour(components, {
  says: 'the calculated price and cost of a bundle are those of its components',
  source: 'evidence: procurement/components',
  phase: 'follow',
  on: { changed: ['quantity', 'price', 'cost'] },
  does: ({ table, after }, unit) => calculateBundle(table.collection.path, after._parentId ?? 0, null, unit),
});
