import { startOfDay } from '../../../clock.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** Who cancels an agreement says when, or means today; who takes that back takes back when and why. */
export const cancelAgreement = behaviour('/finance/agreements', {
  says: 'an agreement that is cancelled has the date of that, today unless another is sent; taken back, neither date nor reason',
  source: 'evidence: agreements/cancelling',
  phase: 'derive',
  on: { changed: ['cancelledFlag', 'dateCancelled'] },
  sets: ['dateCancelled', 'reasonCancelled'],
  does: ({ before, after }, unit) => {
    if (after.cancelledFlag === true) after.dateCancelled ??= startOfDay(unit.now);
    else if (before?.cancelledFlag === true) {
      after.dateCancelled = null;
      after.reasonCancelled = null;
    }
  },
});
