import { behaviour } from '../../../unit/behaviour.ts';
import { mergedAway } from '../merged/merged-away.ts';

/** What `attachChildren` refuses is refused where the parent is sent with the ticket, too. */
export const refuseUnfitParent = behaviour('/service/tickets', {
  says: 'only service tickets stand below one another, and nothing stands below a ticket that was merged away',
  source: 'evidence: tickets/attach-refusals',
  phase: 'refuse',
  on: { changed: ['parentTicketId'] },
  when: ({ after, trusted }) => after.parentTicketId !== null && !trusted,
  does: async (ticket, unit) => {
    const { parentTicketId, recordType } = ticket.after;
    const parent = await unit.get('/service/tickets', parentTicketId ?? 0);
    const unfit = (words: string) => ticket.refuse('InvalidField', 'parentTicketId', words);
    if (recordType !== 'ServiceTicket') unfit('A project ticket has no parent ticket.');
    else if (parent !== null && parent.recordType !== 'ServiceTicket')
      unfit(`Ticket ${parent.id} is not a service ticket.`);
    else {
      const words = mergedAway(parent);
      if (words !== null) unfit(words);
    }
  },
});
