import { behaviour } from '../../../unit/behaviour.ts';
import { findContact } from './find-contact.ts';
import { takeProject } from './take-project.ts';

/** Site, contact and agreement of the old company do not go along. */
export const followCompany = behaviour('/service/tickets', {
  says: "a ticket that moves to another company is at that company's site, for its default contact, under no agreement",
  source: 'evidence: tickets/company-change',
  phase: 'complete',
  on: { changed: ['company'] },
  sets: ['site', 'contact', 'agreement'],
  after: [findContact, takeProject],
  when: (ticket) => ticket.before !== null && ticket.after.company !== null && !ticket.changed('project'),
  does: async ({ after, sent }, unit) => {
    const company = await unit.get('/company/companies', after.company ?? 0);
    if (!sent.has('site')) after.site = company?.site ?? null;
    if (!sent.has('contact')) after.contact = company?.defaultContact ?? null;
    if (!sent.has('agreement')) after.agreement = null;
  },
});
