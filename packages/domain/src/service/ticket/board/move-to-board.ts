import { behaviour } from '../../../unit/behaviour.ts';
import { startingStatus } from './starting-status.ts';
import { usualTeam, usualType } from './usual-of-board.ts';

const ofBoard = ['type', 'subType', 'item', 'team'] as const;

/** A ticket moves to another board: what belongs to the old one and was not sent anew goes. */
export const moveToBoard = behaviour('/service/tickets', {
  says: "a ticket that moves to another board takes that board's default status, type and team and loses what belonged to the old one",
  source: 'evidence: tickets/board-change',
  phase: 'complete',
  on: { changed: ['board'] },
  sets: ['status', ...ofBoard],
  when: ({ before }) => before !== null,
  does: async (ticket, unit) => {
    const { board } = ticket.after;
    if (!ticket.changed('status') && board !== null) ticket.after.status = await startingStatus(board, unit);
    for (const key of ofBoard) if (!ticket.changed(key)) ticket.after[key] = null;
    if (board === null) return;
    const { type, subType, team, recordType } = ticket.after;
    if (type === null && subType === null) ticket.after.type = await usualType(board, unit);
    if (team === null && recordType === 'ServiceTicket') ticket.after.team = await usualTeam(board, unit);
  },
});
