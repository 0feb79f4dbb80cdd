import { behaviour } from '../../unit/behaviour.ts';
import { refuseForeign, servesCompany } from './refuse-foreign.ts';

const collections = ['/time/entries', '/expense/entries', '/procurement/products'] as const;

/** What is done or sold for a company is on its ticket or project, and under an agreement that is for it. */
export const keepWorkToCompany = behaviour(collections, {
  says: "the ticket, project and agreement of time, an expense or a product are its company's, or the agreement is for that company, too",
  source: 'evidence: companies/one-company',
  phase: 'refuse',
  on: { changed: ['company', 'ticket', 'project', 'agreement'] },
  when: ({ trusted }) => !trusted,
  does: async (draft, unit) => {
    await refuseForeign(draft, unit, [
      ['ticket', '/service/tickets'],
      ['project', '/project/projects'],
    ]);
    await refuseForeign(draft, unit, [['agreement', '/finance/agreements']], servesCompany);
  },
});
