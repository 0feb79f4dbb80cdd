import { behaviour } from '../../../unit/behaviour.ts';
import { entryName } from './entry-name.ts';
import { scheduledObject } from './scheduled-object.ts';

/**
 * A schedule entry is called after what it is about, also after it was given to something else, unless somebody calls it
 * otherwise. A name that is emptied is made again; one that was made goes with what it was made from.
 */
export const nameEntry = behaviour('/schedule/entries', {
  says: "a schedule entry's name is made from what it is about, and goes with it",
  source: 'evidence: schedule/name, schedule/own-name',
  phase: 'complete',
  on: { changed: ['objectId', 'type', 'name'] },
  sets: ['name'],
  does: async (entry, unit) => {
    const { before, after } = entry;
    if (entry.changed('name') && (after.name ?? '').trim() !== '') return;
    const name = await entryName(await scheduledObject(entry, unit), unit);
    if (name !== null) after.name = name;
    else if (before !== null && before.name === (await entryName(await scheduledObject({ after: before }, unit), unit)))
      after.name = null;
  },
});
