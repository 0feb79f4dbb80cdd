import type { Behaviour } from '../../unit/behaviour.ts';
import { followPredecessor } from './follow-predecessor.ts';
import { refuseCircularPredecessors } from './refuse-circular-predecessors.ts';
import { refuseDatesOfSuccessor } from './refuse-dates.ts';
import { releaseFromDeleted } from './release-from-deleted.ts';
import { releasePhaseSuccessors } from './release-phase-successors.ts';
import { releaseTicketSuccessors } from './release-ticket-successors.ts';

/** What tickets do because others come before or after them, and phases because tickets come after them. */
export const predecessorBehaviours: readonly Behaviour[] = [
  followPredecessor,
  refuseCircularPredecessors,
  refuseDatesOfSuccessor,
  releaseTicketSuccessors,
  releasePhaseSuccessors,
  releaseFromDeleted,
];
