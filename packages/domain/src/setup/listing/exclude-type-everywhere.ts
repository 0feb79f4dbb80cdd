import { behaviour } from '../../unit/behaviour.ts';
import { excludeEverywhere } from './exclude-everywhere.ts';

const excluded = '/finance/agreementTypes/{parentId}/workTypeExclusions';
const excludedOfAgreement = '/finance/agreements/{parentId}/workTypeExclusions';

/** The flag is an order, not a state: it is false again when it is done. */
export const excludeTypeEverywhere = behaviour('/time/workTypes', {
  says: 'a work type is excluded from all agreements and their types when it is told to by a flag',
  source: 'evidence: agreements/exclude-everywhere',
  phase: 'follow',
  on: { changed: ['addAllAgreementExclusions'] },
  when: ({ after }) => after.addAllAgreementExclusions === true,
  sets: ['addAllAgreementExclusions'],
  fills: [excluded, excludedOfAgreement],
  does: async ({ after }, unit) => {
    await unit.updateColumns('/time/workTypes', after.id, { addAllAgreementExclusions: false });
    after.addAllAgreementExclusions = false;
    await excludeEverywhere('workType', after.id, [excluded, excludedOfAgreement], unit);
  },
});
