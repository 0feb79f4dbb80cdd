import { behaviour } from '../../unit/behaviour.ts';

/** A new company pays its own bills. */
export const billItself = behaviour('/company/companies', {
  says: 'a new company is billed itself unless another is named',
  source: 'evidence: companies/defaults',
  phase: 'follow',
  on: 'create',
  sets: ['billToCompany'],
  when: ({ after }) => after.billToCompany == null,
  does: async ({ after }, unit) => {
    after.billToCompany = after.id;
    await unit.updateColumns('/company/companies', after.id, { billToCompany: after.id });
  },
});
