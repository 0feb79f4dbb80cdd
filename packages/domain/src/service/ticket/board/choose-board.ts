import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';
import type { Unit } from '../../../unit/unit.ts';
import { takeProject } from '../customer/take-project.ts';

const boards = '/service/boards';

/** A new ticket is on a board, and where that board is. */
export const chooseBoard = behaviour('/service/tickets', {
  says: "a new ticket is on the caller's own board or the first of its kind, and takes the board's location and department",
  source: 'evidence: tickets/other-defaults',
  phase: 'complete',
  on: 'create',
  sets: ['board', 'location', 'department'],
  after: [takeProject],
  does: async (ticket, unit) => {
    if (ticket.after.board == null) ticket.fill('board', (await usualBoard(ticket, unit))?.id);
    const board = ticket.after.board == null ? null : await unit.get(boards, ticket.after.board);
    ticket.fill('location', board?.location);
    ticket.fill('department', board?.department);
  },
});

/** The caller's own board, else the first of the right kind. */
async function usualBoard({ after }: Draft<'/service/tickets'>, unit: Unit) {
  const projectFlag = after.recordType !== 'ServiceTicket';
  const member = await unit.get('/system/members', unit.actor.memberId);
  const own = projectFlag ? member?.projectDefaultBoard : member?.serviceDefaultBoard;
  if (own != null) return unit.get(boards, own);
  return unit.first(boards, { projectFlag, inactiveFlag: false });
}
