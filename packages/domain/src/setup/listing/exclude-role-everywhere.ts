import { behaviour } from '../../unit/behaviour.ts';
import { excludeEverywhere } from './exclude-everywhere.ts';

const excluded = '/finance/agreementTypes/{parentId}/workRoleExclusions';
const excludedOfAgreement = '/finance/agreements/{parentId}/workRoleExclusions';

/** The flag is an order, not a state: it is false again when it is done. */
export const excludeRoleEverywhere = behaviour('/time/workRoles', {
  says: 'a work role is excluded from all agreements and their types when it is told to by a flag',
  source: 'evidence: agreements/exclude-everywhere',
  phase: 'follow',
  on: { changed: ['addAllAgreementExclusions'] },
  when: ({ after }) => after.addAllAgreementExclusions === true,
  sets: ['addAllAgreementExclusions'],
  fills: [excluded, excludedOfAgreement],
  does: async ({ after }, unit) => {
    await unit.updateColumns('/time/workRoles', after.id, { addAllAgreementExclusions: false });
    after.addAllAgreementExclusions = false;
    await excludeEverywhere('workRole', after.id, [excluded, excludedOfAgreement], unit);
  },
});
