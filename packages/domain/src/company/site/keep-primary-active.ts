import { behaviour } from '../../unit/behaviour.ts';
import { sites } from './site-address.ts';

/** New records are at the primary site of their company, and none begins at an inactive one. */
export const keepPrimaryActive = behaviour(sites, {
  says: "a company's primary site is not inactive: another one takes its place first",
  source: 'evidence: companies/primary-site-active',
  phase: 'refuse',
  on: { changed: ['inactiveFlag', 'primaryAddressFlag'] },
  when: ({ trusted, after }) => !trusted && after.inactiveFlag === true && after.primaryAddressFlag === true,
  does: (site) => site.refuse('InvalidField', 'inactiveFlag', 'The primary site of a company cannot be inactive'),
});
