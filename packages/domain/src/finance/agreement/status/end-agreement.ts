import { behaviour } from '../../../unit/behaviour.ts';

/** An agreement ends on a day or does not: whichever was said last holds, and the other goes. */
export const endAgreement = behaviour('/finance/agreements', {
  says: 'an agreement that is given an end date has one, one that is told to have none has none, and a new one without a date does not end',
  source: 'evidence: agreements/ending',
  phase: 'derive',
  on: 'every write',
  sets: ['endDate', 'noEndingDateFlag'],
  when: (agreement) =>
    agreement.before === null || agreement.changed('endDate') || agreement.changed('noEndingDateFlag'),
  does: (agreement) => {
    const { before, after, sent } = agreement;
    if (agreement.changed('noEndingDateFlag') && after.noEndingDateFlag === true) after.endDate = null;
    else if (after.endDate !== null && agreement.changed('endDate')) after.noEndingDateFlag = false;
    else if (after.endDate === null && (before === null ? !sent.has('noEndingDateFlag') : agreement.changed('endDate')))
      after.noEndingDateFlag = true;
  },
});
