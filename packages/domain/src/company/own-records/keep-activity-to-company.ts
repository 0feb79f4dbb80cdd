import { behaviour } from '../../unit/behaviour.ts';
import { refuseForeign, servesCompany } from './refuse-foreign.ts';

/** What is to be done about a company is about its ticket and its agreement. */
export const keepActivityToCompany = behaviour('/sales/activities', {
  says: "the ticket and the agreement of an activity are its company's, or the agreement is for that company, too",
  source: 'evidence: companies/one-company',
  phase: 'refuse',
  on: { changed: ['company', 'ticket', 'agreement'] },
  when: ({ trusted }) => !trusted,
  does: async (draft, unit) => {
    await refuseForeign(draft, unit, [['ticket', '/service/tickets']]);
    await refuseForeign(draft, unit, [['agreement', '/finance/agreements']], servesCompany);
  },
});
