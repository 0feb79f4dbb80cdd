import { behaviour } from '../../../unit/behaviour.ts';
import { chooseBoard } from './choose-board.ts';
import { moveToBoard } from './move-to-board.ts';
import { startingStatus } from './starting-status.ts';

/** A new ticket has a status of its board. */
export const startInStatus = behaviour('/service/tickets', {
  says: "a new ticket starts in its board's default status, or the first open one",
  source: 'evidence: tickets/default-status, tickets/default-status-else',
  phase: 'complete',
  on: 'create',
  sets: ['status'],
  after: [moveToBoard, chooseBoard],
  does: async ({ after }, unit) => {
    if (after.board != null && after.status == null) after.status = await startingStatus(after.board, unit);
  },
});
