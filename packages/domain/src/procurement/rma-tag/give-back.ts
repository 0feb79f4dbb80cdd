import { behaviour } from '../../unit/behaviour.ts';
import { moveStock } from '../stock/move-stock.ts';

/** A return that never was brought nothing. */
export const giveBack = behaviour('/procurement/rmaTags', {
  says: 'the piece of an RMA tag that is deleted is on hand no longer',
  source: 'evidence: procurement/returns',
  phase: 'release',
  does: ({ after }, unit) => moveStock({ reason: 'return', id: after.id }, null, unit),
});
