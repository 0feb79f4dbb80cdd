import { behaviour } from '../../unit/behaviour.ts';

/** A code for nothing would be of no use to whoever made it, and who makes one by the API rarely says what it is for. */
export const beForTime = behaviour('/time/chargeCodes', {
  says: 'a new charge code is for time, where nobody says whether it is',
  source: 'evidence: time/code-for-time',
  phase: 'complete',
  on: 'create',
  sets: ['timeEntryFlag'],
  when: ({ sent }) => !sent.has('timeEntryFlag'),
  does: ({ after }) => {
    after.timeEntryFlag = true;
  },
});
