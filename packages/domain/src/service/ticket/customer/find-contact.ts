import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';
import type { Unit } from '../../../unit/unit.ts';

const tickets = '/service/tickets';

/** A new ticket may name its contact by nothing but an e-mail address. */
export const findContact = behaviour(tickets, {
  says: "a new ticket is for the contact whose e-mail address it is sent with, and for that contact's company",
  source: 'evidence: tickets/contact-lookup',
  phase: 'complete',
  on: { changed: ['contactEmailLookup'] },
  sets: ['contact', 'company'],
  when: ({ before, after }) => before === null && after.contact === null,
  does: async (ticket, unit) => {
    const contact = await contactOf(ticket, unit);
    ticket.fill('contact', contact?.id);
    ticket.fill('company', contact?.company);
  },
});

/** The first active contact with that address, of the ticket's company where it has one. */
async function contactOf({ after }: Draft<typeof tickets>, unit: Unit) {
  const address = { communicationType: 'Email', value: after.contactEmailLookup ?? '' } as const;
  for (const { contactId } of await unit.select('/company/contacts/{parentId}/communications', address)) {
    const contact = await unit.get('/company/contacts', contactId ?? 0);
    if (contact === null || contact.inactiveFlag === true) continue;
    if (after.company === null || contact.company === after.company) return contact;
  }
  return null;
}
