import { behaviour } from '../../unit/behaviour.ts';
import { scheduledObject } from './object/scheduled-object.ts';

/** Somebody is scheduled to be where the ticket is worked on. */
export const takePlace = behaviour('/schedule/entries', {
  says: "a new schedule entry is at its ticket's service location, or that of its type",
  source: 'evidence: schedule/place',
  phase: 'complete',
  on: 'create',
  sets: ['where'],
  when: ({ after }) => after.where === null,
  does: async (entry, unit) => {
    const about = await scheduledObject(entry, unit);
    if (about?.kind === 'ticket') entry.fill('where', about.record?.serviceLocation);
    if (entry.after.type !== null) entry.fill('where', (await unit.get('/schedule/types', entry.after.type))?.where);
  },
});
