import { defaultOf } from '../../setup/default-of.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** Whoever is booked is reminded as usual. */
export const takeReminder = behaviour('/schedule/entries', {
  says: 'a new schedule entry has the default reminder',
  source: 'evidence: schedule/default-reminder',
  phase: 'complete',
  on: 'create',
  sets: ['reminder'],
  when: ({ after, sent }) => after.reminder === null && !sent.has('reminder'),
  does: async ({ after }, unit) => {
    after.reminder = await defaultOf('/schedule/reminderTimes', unit);
  },
});
