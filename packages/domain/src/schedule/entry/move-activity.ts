import { behaviour } from '../../unit/behaviour.ts';
import { scheduledObject } from './object/scheduled-object.ts';

/** Whoever moves an appointment moves what it is for: an activity has no time but that of its place in the calendar. */
export const moveActivity = behaviour('/schedule/entries', {
  says: 'the calendar entry of an activity moves the activity: its times, its member and its status there',
  source: 'evidence: sales/moved-in-calendar',
  phase: 'follow',
  on: { changed: ['dateStart', 'dateEnd', 'member', 'status'] },
  when: ({ before, after, trusted }) => before !== null && after.madeForOwner === true && !trusted,
  does: async (entry, unit) => {
    const about = await scheduledObject(entry, unit);
    if (about?.kind !== 'activity' || about.record === null) return;
    const { dateStart, dateEnd, member, status } = entry.after;
    const plan = entry.changed('status') ? { scheduleStatus: status } : {};
    await unit.updateColumns('/sales/activities', about.id, { dateStart, dateEnd, assignTo: member, ...plan });
  },
});
