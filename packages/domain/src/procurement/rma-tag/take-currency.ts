import { behaviour } from '../../unit/behaviour.ts';

/** What comes back is credited in the money of whoever gives it back. */
export const takeTagCurrency = behaviour('/procurement/rmaTags', {
  says: 'an RMA tag has the currency of the company that returns goods unless another is sent',
  source: 'evidence: companies/currency-of-work',
  phase: 'complete',
  on: { changed: ['returnedCompany'] },
  sets: ['currency'],
  when: ({ after, sent }) => after.returnedCompany !== null && !sent.has('currency'),
  does: async ({ after }, unit) => {
    after.currency = (await unit.get('/company/companies', after.returnedCompany ?? 0))?.currency ?? null;
  },
});
