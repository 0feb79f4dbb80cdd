import { behaviour } from '../../unit/behaviour.ts';
import { entryName } from './entry-name.ts';
import { scheduledObject } from './scheduled-object.ts';

/** A schedule entry is called after what it is about, also after it was given to something else. */
export const nameEntry = behaviour('/schedule/entries', {
  says: "a schedule entry's name is made from what it is about",
  source: 'evidence: schedule/name',
  phase: 'complete',
  on: { changed: ['objectId', 'type'] },
  sets: ['name'],
  does: async (entry, unit) => {
    const name = await entryName(await scheduledObject(entry, unit), unit);
    if (name !== null && (entry.after.name === null || !entry.changed('name'))) entry.after.name = name;
  },
});
