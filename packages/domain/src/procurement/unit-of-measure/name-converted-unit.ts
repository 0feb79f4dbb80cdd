import { behaviour } from '../../unit/behaviour.ts';

const conversions = '/procurement/unitOfMeasures/{parentId}/conversions';

/** A conversion says of which unit it is one: its own. */
export const nameConvertedUnit = behaviour(conversions, {
  says: 'a conversion names the unit of measure that it is one of',
  source: 'evidence: procurement/conversions',
  phase: 'complete',
  on: 'every write',
  sets: ['parentUOM'],
  does: ({ after }) => {
    after.parentUOM = after._parentId;
  },
});
