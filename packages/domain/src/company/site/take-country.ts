import { defaultOf } from '../../setup/default-of.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { sites } from './site-address.ts';

/** A site is somewhere: its company, and tickets for it, show its country. */
export const takeCountry = behaviour(sites, {
  says: "a new site is in the country of its state, else in its company's, else in the default one",
  source: 'evidence: companies/site-country',
  phase: 'complete',
  on: 'create',
  sets: ['country'],
  when: ({ after }) => after.country === null,
  does: async ({ after }, unit) => {
    const state = after.stateReference === null ? null : await unit.get('/company/states', after.stateReference);
    const company = await unit.get('/company/companies', after.company ?? 0);
    after.country = state?.country ?? company?.country ?? (await defaultOf('/company/countries', unit));
  },
});
