import { servesCompany } from '../../../company/own-records/refuse-foreign.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** What stands beside a company belongs to it: contact and agreement as the site does. */
export const refuseOthers = behaviour('/service/tickets', {
  says: "a ticket's contact and agreement are its company's, or the agreement is for that company, too",
  source: 'evidence: tickets/company-change, companies/one-company',
  phase: 'refuse',
  on: { changed: ['company', 'contact', 'agreement'] },
  when: ({ trusted }) => !trusted,
  does: async (ticket, unit) => {
    const { company, contact, agreement } = ticket.after;
    if (company === null) return;
    const person = contact === null ? null : await unit.get('/company/contacts', contact);
    if (person?.company != null && person.company !== company)
      ticket.refuse('NotFound', 'contact/id', `Contact ${contact} not found for Company ${company}`);
    const bound = agreement === null ? null : await unit.get('/finance/agreements', agreement);
    if (bound?.company != null && !(await servesCompany(bound, company, unit)))
      ticket.refuse('NotFound', 'agreement/id', `Agreement ${agreement} not found for Company ${company}`);
  },
});
