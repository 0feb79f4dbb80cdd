import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';
import type { Unit } from '../../../unit/unit.ts';
import { followCompany } from './follow-company.ts';
import { takeDefaultContact } from './take-default-contact.ts';
import { takeProject } from './take-project.ts';

/** A new ticket is about the place where its contact is, or a site of its company. */
export const takeSite = behaviour('/service/tickets', {
  says: "a new ticket is at its contact's site, or at its company's",
  source: 'evidence: tickets/other-defaults',
  phase: 'complete',
  on: 'create',
  sets: ['site'],
  after: [takeProject, followCompany, takeDefaultContact],
  when: ({ after }) => after.company != null && after.site == null,
  does: async (ticket, unit) => {
    ticket.fill('site', await siteOfContact(ticket, unit));
    if (ticket.after.site === null)
      ticket.fill('site', (await unit.get('/company/companies', ticket.after.company ?? 0))?.site);
  },
});

/** Null where the contact is of another company than the ticket, or its site is no longer in use. */
async function siteOfContact({ after }: Draft<'/service/tickets'>, unit: Unit): Promise<number | null> {
  const contact = after.contact === null ? null : await unit.get('/company/contacts', after.contact);
  if (contact?.site == null || contact.company !== after.company) return null;
  const site = await unit.get('/company/companies/{parentId}/sites', contact.site);
  return site === null || site.inactiveFlag === true ? null : site.id;
}
