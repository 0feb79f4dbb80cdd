import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { companyAddress, sharedAddress, siteAddress, sites } from './site-address.ts';

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
    const isShown = site.changed('stateReference') && (state !== null || (await namesState(site.after.company, unit)));
    const fields = { ...Object.fromEntries(changed), ...(isShown && { state }) };
    await unit.updateColumns('/company/companies', site.after.company ?? 0, fields);
  },
});

/** A text that a company has for a state that is not known stays: its site cannot name it. */
async function namesState(id: number | null, unit: Unit): Promise<boolean> {
  const company = await unit.get('/company/companies', id ?? 0);
  return company !== null && (await siteAddress(company, unit)).stateReference !== null;
}
