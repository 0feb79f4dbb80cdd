import { makeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** The path of the finance settings of companies: one row each. */
export const companyFinance = '/finance/companyFinance';

/** A company has a row of finance settings, which nobody creates. */
export const makeFinance = behaviour('/company/companies', {
  says: 'a new company has a row of finance settings that override nothing',
  source: 'evidence: companies/finance-row',
  phase: 'follow',
  on: 'create',
  fills: [companyFinance],
  does: async ({ after }, unit) => {
    await makeRecord(companyFinance, { company: { id: after.id } }, unit);
  },
});
