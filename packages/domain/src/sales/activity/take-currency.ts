import { behaviour } from '../../unit/behaviour.ts';
import { takeActivityContact } from './take-contact.ts';

/** What is talked about with a customer is talked about in the customer's money. */
export const takeActivityCurrency = behaviour('/sales/activities', {
  says: "an activity has its company's currency unless another is sent",
  source: 'evidence: companies/currency-of-work',
  phase: 'complete',
  on: { changed: ['company', 'contact'] },
  sets: ['currency'],
  after: [takeActivityContact],
  when: ({ after, sent }) => after.company !== null && !sent.has('currency'),
  does: async ({ after }, unit) => {
    after.currency = (await unit.get('/company/companies', after.company ?? 0))?.currency ?? null;
  },
});
