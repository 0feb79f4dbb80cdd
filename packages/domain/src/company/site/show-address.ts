import { behaviour } from '../../unit/behaviour.ts';
import { companyAddress, sharedAddress, sites } from './site-address.ts';

/** A company shows the address of its primary site as it is now. */
export const showAddress = behaviour(sites, {
  says: 'a company shows the address of its primary site',
  source: 'evidence: companies/primary-site',
  phase: 'follow',
  on: { changed: [...sharedAddress, 'stateReference'] },
  when: ({ before, after }) => before?.primaryAddressFlag === true && after.primaryAddressFlag === true,
  does: async (site, unit) => {
    const { state, ...shared } = await companyAddress(site.after, unit);
    const changed = Object.entries(shared).filter(([key]) => site.changed(key as keyof typeof shared));
    const fields = { ...Object.fromEntries(changed), ...(site.changed('stateReference') && { state }) };
    await unit.updateColumns('/company/companies', site.after.company ?? 0, fields);
  },
});
