import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import { findContact } from './find-contact.ts';

const tickets = '/service/tickets';

/** How the address of a company's pages begins, before the domain. */
const beginnings = ['', 'www.', 'http://', 'https://', 'http://www.', 'https://www.'];

/** Mail of somebody who is no contact yet still tells by its domain from which company it comes. */
export const findCompany = behaviour(tickets, {
  says: 'a new ticket sent with an e-mail address that no contact has is for the company of its domain, and keeps the address',
  source: 'evidence: tickets/domain-lookup',
  phase: 'complete',
  on: { changed: ['contactEmailLookup'] },
  sets: ['company', 'contactEmailAddress'],
  after: [findContact],
  when: ({ before, after }) =>
    before === null && after.contact === null && (after.contactEmailLookup ?? '').includes('@'),
  does: async (ticket, unit) => {
    const address = ticket.after.contactEmailLookup ?? '';
    ticket.fill('contactEmailAddress', address);
    if (ticket.after.company === null)
      ticket.fill('company', await companyOf(address.slice(address.lastIndexOf('@')), unit));
  },
});

/** The one company whose contacts have addresses of that domain, else the one whose pages are there; null for more or none. */
async function companyOf(domain: string, unit: Unit): Promise<number | null> {
  const items = { communicationType: 'Email', domain } as const;
  const found = new Set<number>();
  for (const { contactId } of await unit.select('/company/contacts/{parentId}/communications', items)) {
    const contact = await unit.get('/company/contacts', contactId ?? 0);
    if (contact?.company != null && contact.inactiveFlag !== true) found.add(contact.company);
    if (found.size > 1) return null;
  }
  return [...found][0] ?? companyAt(domain.slice(1), unit);
}

async function companyAt(domain: string, unit: Unit): Promise<number | null> {
  const found = new Set<number>();
  for (const beginning of beginnings)
    for (const { id, deletedFlag } of await unit.select('/company/companies', { website: beginning + domain }))
      if (deletedFlag !== true) found.add(id);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
