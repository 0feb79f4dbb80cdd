import { behaviour } from '../../unit/behaviour.ts';

/** What is at a site of its company. */
const located = [
  '/company/contacts',
  '/company/configurations',
  '/finance/agreements',
  '/sales/opportunities',
  '/sales/orders',
] as const;

/** What belongs to a company is at its primary site; with another company the site is another too. */
export const takeCompanySite = behaviour(located, {
  says: 'a record of a company is at its primary site unless another is sent',
  source: 'evidence: companies/site-of-records',
  phase: 'complete',
  on: 'every write',
  sets: ['site'],
  when: (draft) =>
    draft.how === 'patch' ? draft.changed('company') && !draft.sent.has('site') : draft.after.site == null,
  does: async ({ after }, unit) => {
    const company = after.company == null ? null : await unit.get('/company/companies', after.company);
    after.site = company?.site ?? null;
  },
});
