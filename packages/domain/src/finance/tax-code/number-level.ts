import { behaviour } from '../../unit/behaviour.ts';
import { levelNumbers, taxLevels } from './level-fields.ts';

/** Which number a new level gets is assumed (evidence: records/tax-levels). */
export const numberLevel = behaviour(taxLevels, {
  says: 'a new level of a tax code has the next free number',
  source: 'evidence: records/tax-levels',
  phase: 'complete',
  on: 'create',
  when: ({ after }) => after.taxLevel == null,
  sets: ['taxLevel'],
  does: async ({ after }, unit) => {
    const others = await unit.select(taxLevels, { _parentId: after._parentId });
    const taken = others.map(({ taxLevel }) => taxLevel);
    after.taxLevel = levelNumbers.find((level) => !taken.includes(level)) ?? null;
  },
});
