import { behaviour } from '../../../unit/behaviour.ts';

/** A service ticket is worked on at a board for service, in a status. */
export const refuseUnfitBoard = behaviour('/service/tickets', {
  says: 'a service ticket is on no project board, and no ticket on a board without a status to start in',
  source: 'evidence: tickets/unfit-board',
  phase: 'refuse',
  on: { changed: ['board', 'status'] },
  when: ({ after }) => after.board !== null,
  does: async (ticket, unit) => {
    const { board: id, status, recordType } = ticket.after;
    const board = await unit.get('/service/boards', id ?? 0);
    if (board?.projectFlag === true && recordType === 'ServiceTicket')
      ticket.refuse('InvalidField', 'board/id', `${board.name} is a project board and takes no service tickets.`);
    if (board !== null && status === null)
      ticket.refuse('InvalidField', 'status', `${board.name} has no status that a ticket could start in.`);
  },
});
