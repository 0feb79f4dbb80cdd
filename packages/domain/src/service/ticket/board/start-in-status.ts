import { behaviour } from '../../../unit/behaviour.ts';
import { chooseBoard } from './choose-board.ts';
import { moveToBoard } from './move-to-board.ts';
import { startingStatus } from './starting-status.ts';

/** A ticket has a status of its board, also after somebody took it away. */
export const startInStatus = behaviour('/service/tickets', {
  says: "a ticket without a status starts in its board's default one, or the first open one",
  source: 'evidence: tickets/default-status, tickets/default-status-else',
  phase: 'complete',
  on: 'every write',
  sets: ['status'],
  after: [moveToBoard, chooseBoard],
  when: ({ after }) => after.status == null,
  does: async ({ after }, unit) => {
    if (after.board != null) after.status = await startingStatus(after.board, unit);
  },
});
