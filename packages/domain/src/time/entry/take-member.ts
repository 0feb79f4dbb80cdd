import { behaviour } from '../../unit/behaviour.ts';

/** New time is the caller's own unless it says whose it is. */
export const takeMember = behaviour('/time/entries', {
  says: "a new time entry is the caller's",
  source: 'evidence: time/own',
  phase: 'complete',
  on: 'create',
  sets: ['member'],
  does: (entry, { actor }) => {
    if (actor.memberId !== 0) entry.fill('member', actor.memberId);
  },
});
