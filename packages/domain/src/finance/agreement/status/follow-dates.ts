import { behaviour } from '../../../unit/behaviour.ts';
import { cancelAgreement } from './cancel-agreement.ts';
import { lastMomentOf, momentBefore } from './last-moment.ts';

/** From when until when an agreement is in force, and what it is after that: its status is read off these. */
export const followDates = behaviour('/finance/agreements', {
  says: 'an agreement is inactive before it starts, cancelled from its cancellation on, and expired after its last day',
  source: 'evidence: agreements/status',
  phase: 'derive',
  on: { changed: ['startDate', 'endDate', 'noEndingDateFlag', 'cancelledFlag', 'dateCancelled'] },
  sets: ['inForceFrom', 'inForceUntil', 'endedAs'],
  after: [cancelAgreement],
  does: ({ after }) => {
    const last = after.noEndingDateFlag === true || after.endDate === null ? null : lastMomentOf(after.endDate);
    const cancelled = after.cancelledFlag === true && after.dateCancelled !== null;
    const before = cancelled ? momentBefore(after.dateCancelled ?? '') : null;
    after.inForceFrom = after.startDate;
    after.inForceUntil = [last, before].filter((each) => each !== null).toSorted()[0] ?? null;
    after.endedAs = cancelled ? 'Cancelled' : last === null ? null : 'Expired';
  },
});
