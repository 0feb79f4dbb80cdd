import type { RowOf } from '@reeve/store';
import { changeRecord } from '../../../action/write-record.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import { startingStatus } from '../board/starting-status.ts';
import { closedStatusLike } from './closed-status.ts';

const tickets = '/service/tickets';
type Ticket = RowOf<typeof tickets>;

/** Tickets are bundled to be worked on as one. */
export const closeChildren = behaviour(tickets, {
  says: 'the open children of a ticket close with it, and those that closed with it open again with it',
  source: 'evidence: tickets/children-close',
  phase: 'follow',
  on: { changed: ['closedFlag'] },
  when: ({ before, after }) => before !== null && after.hasChildTicket === true,
  does: async ({ after }, unit) => {
    for (const child of await unit.select(tickets, { parentTicketId: after.id })) {
      if (after.closedFlag === true && child.closedFlag !== true) await close(child, after, unit);
      else if (after.closedFlag !== true && child.closedWithParent === true) await open(child, after, unit);
    }
  },
});

/** Nothing happens on a board without a closed status. */
async function close(child: Ticket, parent: Ticket, unit: Unit): Promise<void> {
  const status = await closedStatusLike(parent.status, child.board, unit);
  if (status === null) return;
  await changeRecord(tickets, child.id, { status: { id: status } }, unit, modelOf(child));
  await unit.updateColumns(tickets, child.id, { closedWithParent: true });
}

async function open(child: Ticket, parent: Ticket, unit: Unit): Promise<void> {
  const status = child.board === parent.board ? parent.status : await startingStatus(child.board ?? 0, unit);
  if (status !== null) await changeRecord(tickets, child.id, { status: { id: status } }, unit, modelOf(child));
}

function modelOf({ recordType }: Ticket): string {
  return recordType === 'ServiceTicket' ? 'Ticket' : 'ProjectTicket';
}
