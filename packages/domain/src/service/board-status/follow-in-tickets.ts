import { inParts } from '../../action/in-parts.ts';
import { behaviour } from '../../unit/behaviour.ts';

const tickets = '/service/tickets';

/** A status that is made a closed one, or an open one again, closes or opens the tickets that have it. */
export const followInTickets = behaviour('/service/boards/{parentId}/statuses', {
  says: 'tickets are closed while their status is a closed one, also when the status becomes one',
  source: 'evidence: tickets/closing',
  phase: 'follow',
  on: { changed: ['closedStatus'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    const closedFlag = after.closedStatus === true;
    const closed = { closedFlag, closedDate: unit.now, closedBy: unit.actor.identifier };
    const fields = closedFlag ? closed : { closedFlag, closedDate: null, closedBy: null };
    const concerned = await unit.ids(tickets, { status: after.id, closedFlag: !closedFlag });
    for await (const { id } of inParts(tickets, concerned, unit)) await unit.updateColumns(tickets, id, fields);
  },
});
