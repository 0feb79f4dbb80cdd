import { mergedAway } from '../../service/ticket/merged/merged-away.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { chargedTicket } from './charge/charged-record.ts';
import { charged } from './charge/charged-to-ticket.ts';

/** Hours of a ticket that was merged away would be in the sum of no other. */
export const refuseMergedAway = behaviour(charged, {
  says: 'no time and no expense is charged to a ticket that was merged away',
  source: 'evidence: tickets/merged-away',
  phase: 'refuse',
  on: { changed: ['chargeToId', 'chargeToType'] },
  when: ({ trusted }) => !trusted,
  does: async (entry, unit) => {
    const words = mergedAway(await chargedTicket(entry.after, unit));
    if (words !== null) entry.refuse('InvalidField', 'chargeToId', words);
  },
});
