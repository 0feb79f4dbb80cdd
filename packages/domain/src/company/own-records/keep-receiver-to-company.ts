import type { StoredRecord } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';

const collections = ['/finance/agreements', '/sales/opportunities', '/sales/orders'] as const;

/** Whoever gets a bill or a parcel is at the company that it goes to. */
export const keepReceiverToCompany = behaviour(collections, {
  says: 'those whom an agreement, an opportunity or an order is billed and shipped to are of the company that it is billed or shipped to, or of its own',
  source: 'evidence: contacts/of-company, companies/one-company',
  phase: 'refuse',
  on: { changed: ['company', 'billToCompany', 'billToContact', 'shipToCompany', 'shipToContact'] },
  when: ({ trusted }) => !trusted,
  does: async (draft, unit) => {
    await keepReceiver(draft, 'billTo', unit);
    await keepReceiver(draft, 'shipTo', unit);
  },
});

async function keepReceiver(draft: Draft, way: 'billTo' | 'shipTo', records: StoredRecords): Promise<void> {
  const [person, at] = [`${way}Contact`, `${way}Company`];
  const companies = [draft.after[at], draft.after['company']].filter((each) => each !== null);
  const id = draft.after[person];
  if (typeof id !== 'number' || !draft.changed(person) || companies.length === 0) return;
  const contact: StoredRecord | null = await records.get('/company/contacts', id);
  if (contact?.['company'] == null || companies.includes(contact['company'])) return;
  draft.refuse('NotFound', `${person}/id`, `Contact ${id} not found for Company ${companies[0]}`);
}
