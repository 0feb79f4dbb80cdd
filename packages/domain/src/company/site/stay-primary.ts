import { behaviour } from '../../unit/behaviour.ts';
import { sites } from './site-address.ts';

/** A company never is without a primary site: another one takes the mark over, none gives it away. */
export const stayPrimary = behaviour(sites, {
  says: "the mark of a company's primary site goes only when another site takes it",
  source: 'evidence: companies/primary-site-stays',
  phase: 'derive',
  on: { changed: ['primaryAddressFlag'] },
  sets: ['primaryAddressFlag'],
  when: ({ before, after }) => before?.primaryAddressFlag === true && after.primaryAddressFlag !== true,
  does: async (site, unit) => {
    const company = await unit.get('/company/companies', site.after.company ?? 0);
    if (company?.site === site.after.id) site.after.primaryAddressFlag = true;
  },
});
