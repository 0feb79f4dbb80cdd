import { behaviour } from '../../unit/behaviour.ts';
import { charged } from './charge/charged-to-ticket.ts';

/** New time and a new expense are the caller's own unless they say whose they are. */
export const takeMember = behaviour(charged, {
  says: "a new time entry or expense is the caller's",
  source: 'evidence: time/own',
  phase: 'complete',
  on: 'create',
  sets: ['member'],
  does: (entry, { actor }) => {
    if (actor.memberId !== 0) entry.fill('member', actor.memberId);
  },
});
