import { behaviour } from '../../unit/behaviour.ts';

/** The flags are orders, not states: they are false again when they are done. */
export const listAllCompanies = behaviour('/procurement/pricingschedules', {
  says: 'a pricing schedule lists all companies that are not deleted, or none, when it is told to by a flag',
  source: 'evidence: records/list-all',
  phase: 'complete',
  on: { changed: ['setAllCompaniesFlag', 'removeAllCompaniesFlag'] },
  when: ({ after }) => after.setAllCompaniesFlag === true || after.removeAllCompaniesFlag === true,
  sets: ['companies', 'setAllCompaniesFlag', 'removeAllCompaniesFlag'],
  does: async ({ after }, unit) => {
    const all = after.setAllCompaniesFlag === true ? await unit.select('/company/companies', {}) : [];
    after.companies = all.filter(({ deletedFlag }) => deletedFlag !== true).map(({ id }) => id);
    after.setAllCompaniesFlag = false;
    after.removeAllCompaniesFlag = false;
  },
});
