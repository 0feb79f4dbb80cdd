import { behaviour } from '../../../unit/behaviour.ts';
import { findContact } from './find-contact.ts';
import { followCompany } from './follow-company.ts';
import { takeProject } from './take-project.ts';

/** Whoever says nothing of a person means the one whom the company names. */
export const takeDefaultContact = behaviour('/service/tickets', {
  says: "a new ticket that tells nothing of a person is for its company's default contact",
  source: 'evidence: tickets/other-defaults',
  phase: 'complete',
  on: 'create',
  sets: ['contact'],
  after: [findContact, takeProject, followCompany],
  when: ({ after }) =>
    after.company !== null &&
    after.contact === null &&
    after.contactName === null &&
    after.contactEmailAddress === null &&
    after.contactPhoneNumber === null,
  does: async (ticket, unit) => {
    const company = await unit.get('/company/companies', ticket.after.company ?? 0);
    const contact =
      company?.defaultContact == null ? null : await unit.get('/company/contacts', company.defaultContact);
    if (contact !== null && contact.inactiveFlag !== true && contact.company === company?.id)
      ticket.fill('contact', contact.id);
  },
});
