import { refuse } from '../fault.ts';
import { behaviour } from '../unit/behaviour.ts';
import { isSystemRow, titleOfRow, withSystemRows } from './system-rows.ts';

/** What Reeve looks for has to be there. */
export const keepSystemRow = behaviour(withSystemRows, {
  says: "a row of a setup table that is marked as the system's is not deleted",
  source: 'evidence: records/system-rows',
  phase: 'release',
  when: isSystemRow,
  does: (draft) =>
    refuse({ kind: 'refused by rule', message: `${titleOfRow(draft)} belongs to the system and cannot be deleted.` }),
});
