import { behaviour } from '../../unit/behaviour.ts';

const statuses = '/service/boards/{parentId}/statuses';

/** A new status is the last of its board, and what it says of the clock follows from whether it closes. */
export const placeStatus = behaviour(statuses, {
  says: 'a new board status comes after the others, is shown on the board unless it closes, and tells how far its tickets are',
  source: 'evidence: tickets/new-status',
  phase: 'complete',
  on: 'create',
  sets: ['sortOrder', 'displayOnBoard', 'escalationStatus'],
  does: async (status, unit) => {
    const { after, sent } = status;
    const closes = after.closedStatus === true;
    if (!sent.has('displayOnBoard')) after.displayOnBoard = !closes;
    status.fill('escalationStatus', closes ? 'Resolved' : 'NotResponded');
    if (after.sortOrder !== null) return;
    const others = await unit.select(statuses, { board: after.board });
    after.sortOrder = Math.max(0, ...others.map(({ sortOrder }) => sortOrder ?? 0)) + 1;
  },
});
