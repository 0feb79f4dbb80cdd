import { behaviour } from '../../unit/behaviour.ts';

/** Time on an activity names it, as time on a ticket names that. */
export const nameActivity = behaviour('/time/entries', {
  says: 'time that is charged to an activity names it',
  source: 'evidence: time/of-charge',
  phase: 'complete',
  on: { changed: ['chargeToId', 'chargeToType', 'activity'] },
  sets: ['activity'],
  does: ({ after }) => {
    after.activity = after.chargeToType === 'Activity' ? after.chargeToId : null;
  },
});
