import type { RowOf } from '@reeve/store';
import { behaviour } from '../../../unit/behaviour.ts';
import { cancelAgreement } from './cancel-agreement.ts';
import { endAgreement } from './end-agreement.ts';
import { lastMomentOf, momentBefore } from './last-moment.ts';

type Agreement = RowOf<'/finance/agreements'>;

/** From when until when an agreement is in force, and what it is after that: its status is read off these. */
export const followDates = behaviour('/finance/agreements', {
  says: 'an agreement is inactive before it starts, cancelled from its cancellation on, and expired after its last day or when it is used up',
  source: 'evidence: agreements/status, agreements/expires-at-zero',
  phase: 'derive',
  on: { changed: ['startDate', 'endDate', 'noEndingDateFlag', 'cancelledFlag', 'dateCancelled'] },
  sets: ['inForceFrom', 'inForceUntil', 'endedAs'],
  after: [cancelAgreement, endAgreement],
  does: ({ after }) => {
    Object.assign(after, forceOf(after));
  },
});

/** From when until when an agreement is in force, and what it is after that. */
export function forceOf(agreement: Agreement): Pick<Agreement, 'inForceFrom' | 'inForceUntil' | 'endedAs'> {
  const { startDate, endDate, noEndingDateFlag, cancelledFlag, dateCancelled, usedUpOn } = agreement;
  const last = noEndingDateFlag === true || endDate === null ? null : lastMomentOf(endDate);
  const before = cancelledFlag === true && dateCancelled !== null ? momentBefore(dateCancelled) : null;
  const usedUp = usedUpOn === null ? null : momentBefore(usedUpOn);
  const inForceUntil = [last, before, usedUp].filter((each) => each !== null).toSorted()[0] ?? null;
  const expired = inForceUntil === null ? null : 'Expired';
  return { inForceFrom: startDate, inForceUntil, endedAs: before === null ? expired : 'Cancelled' };
}
