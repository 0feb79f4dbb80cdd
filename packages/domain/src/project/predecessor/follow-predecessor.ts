import { behaviour } from '../../unit/behaviour.ts';
import { isPredecessorClosed } from './predecessor.ts';

/** A ticket shows whether it still has to wait. */
export const followPredecessor = behaviour('/service/tickets', {
  says: 'a ticket shows whether the ticket or phase before it is closed',
  source: 'evidence: projects/predecessors',
  phase: 'derive',
  on: { changed: ['predecessorType', 'predecessorId'] },
  sets: ['predecessorClosedFlag'],
  does: async ({ after }, unit) => {
    after.predecessorClosedFlag = await isPredecessorClosed(after, unit);
  },
});
