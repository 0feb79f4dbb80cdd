import type { StoredRecord } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';
import { refuseForeign, servesCompany } from './refuse-foreign.ts';

const collections = ['/time/entries', '/expense/entries', '/procurement/products'] as const;

/** What is done or sold for a company is on its ticket or project, and under an agreement that is for it. */
export const keepWorkToCompany = behaviour(collections, {
  says: "the ticket, project and agreement of time, an expense or a product are its company's, or the project is the ticket's and the agreement for that company, too",
  source: 'evidence: companies/one-company',
  phase: 'refuse',
  on: { changed: ['company', 'ticket', 'project', 'agreement'] },
  when: ({ trusted }) => !trusted,
  does: async (draft, unit) => {
    const { company, ticket } = draft.after;
    await refuseForeign(draft, unit, [['ticket', '/service/tickets']]);
    await refuseForeign(
      draft,
      unit,
      [['project', '/project/projects']],
      async (project, _, records) => project['company'] === company || isProjectOf(ticket, project, records),
    );
    await refuseForeign(draft, unit, [['agreement', '/finance/agreements']], servesCompany);
  },
});

/** What is on a ticket is in the ticket's project, for whomever that is. */
async function isProjectOf(ticket: number | null, { id }: StoredRecord, records: StoredRecords): Promise<boolean> {
  return ticket !== null && (await records.get('/service/tickets', ticket))?.project === id;
}
