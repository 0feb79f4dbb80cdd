import { behaviour } from '../../unit/behaviour.ts';
import { levelNumbers, taxLevels } from './level-fields.ts';

const says = 'The field taxLevel must be a level from 1 to 6 that the tax code does not have yet.';

/** A level has one of six numbers, and none twice (evidence: records/tax-levels). */
export const refuseTakenLevel = behaviour(taxLevels, {
  says: 'a level of a tax code has one of six numbers, and none twice',
  source: 'evidence: records/tax-levels',
  phase: 'refuse',
  on: 'every write',
  when: (draft) => draft.before === null || draft.changed('taxLevel'),
  does: async (draft, unit) => {
    const { id, taxLevel, _parentId } = draft.after;
    const others = await unit.select(taxLevels, { _parentId, taxLevel });
    const isTaken = others.some((other) => other.id !== id);
    if (isTaken || !levelNumbers.includes(taxLevel ?? 0)) draft.refuse('InvalidValue', 'taxLevel', says);
  },
});
