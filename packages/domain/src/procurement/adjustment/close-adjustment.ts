import { behaviour } from '../../unit/behaviour.ts';

/** Stock is adjusted when the adjustment is closed. */
export const closeAdjustment = behaviour('/procurement/adjustments', {
  says: 'an adjustment that is closed remembers by whom and when, until it is opened again',
  source: 'evidence: procurement/adjustments',
  phase: 'derive',
  on: { changed: ['closedFlag', 'closedBy', 'closedDate'] },
  sets: ['closedBy', 'closedDate'],
  does: ({ before, after }, unit) => {
    if (after.closedFlag === true && before?.closedFlag === true) return;
    after.closedBy = after.closedFlag === true ? unit.actor.identifier : null;
    after.closedDate = after.closedFlag === true ? unit.now : null;
  },
});
