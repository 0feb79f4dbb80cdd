import { behaviour } from '../../unit/behaviour.ts';
import { fieldsOfLevel, shownKeys, taxCodes, taxLevels, withoutLevel } from './level-fields.ts';

/** The other way of `keepLevels`: what is written below a tax code is in its own fields at once. */
export const showLevel = behaviour(taxLevels, {
  says: "a level of a tax code is in the tax code's own fields",
  source: 'evidence: records/two-ways',
  phase: 'follow',
  on: { changed: shownKeys },
  does: async ({ before, after }, unit) => {
    const shown = Object.fromEntries(fieldsOfLevel(after.taxLevel ?? 0).map(([own, key]) => [key, after[own]]));
    const moved = before !== null && before.taxLevel !== after.taxLevel;
    const left = moved ? withoutLevel(before.taxLevel) : {};
    await unit.updateColumns(taxCodes, after._parentId ?? 0, { ...left, ...shown });
  },
});
