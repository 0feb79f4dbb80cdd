import { behaviour } from '../unit/behaviour.ts';
import type { Draft } from '../unit/draft.ts';
import { isSystemRow, titleOfRow, withSystemRows } from './system-rows.ts';

const names = ['name', 'identifier'] as const;

/** Reeve finds such rows by what they are called: a ticket's calendar entry is of the schedule type `S`. */
export const keepSystemName = behaviour(withSystemRows, {
  says: "a row of a setup table that is marked as the system's keeps its name and its identifier",
  source: 'evidence: records/system-rows',
  phase: 'refuse',
  on: 'every write',
  when: (draft) => isSystemRow(draft) && !draft.trusted,
  does: (draft) => {
    for (const name of names)
      if ((draft as Draft).changed(name))
        draft.refuse('InvalidField', name, `${titleOfRow(draft)} belongs to the system: its ${name} stays.`);
  },
});
