import { behaviour } from '../../unit/behaviour.ts';
import { taxCodes, taxLevels, withoutLevel } from './level-fields.ts';

/** A level that goes is gone from the tax code. */
export const emptyLevel = behaviour(taxLevels, {
  says: "a level that is deleted is gone from the tax code's own fields",
  source: 'evidence: records/two-ways',
  phase: 'release',
  does: ({ after }, unit) => unit.updateColumns(taxCodes, after._parentId ?? 0, withoutLevel(after.taxLevel)),
});
