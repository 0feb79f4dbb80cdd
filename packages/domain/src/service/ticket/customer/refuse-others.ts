import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';

/** What stands beside a company belongs to it: contact and agreement as the site does. */
export const refuseOthers = behaviour('/service/tickets', {
  says: "a ticket's contact and agreement are its company's, or the agreement is for that company, too",
  source: 'evidence: tickets/company-change, agreements/sites',
  phase: 'refuse',
  on: { changed: ['company', 'contact', 'agreement'] },
  when: ({ after, trusted }) => after.company !== null && !trusted,
  does: async (ticket, unit) => {
    const { company, contact, agreement } = ticket.after;
    const person = contact === null ? null : await unit.get('/company/contacts', contact);
    if (person?.company != null && person.company !== company)
      ticket.refuse('NotFound', 'contact/id', `Contact ${contact} not found for Company ${company}`);
    const bound = agreement === null ? null : await unit.get('/finance/agreements', agreement);
    if (bound?.company != null && bound.company !== company && !(await isFor(bound.id, company, unit)))
      ticket.refuse('NotFound', 'agreement/id', `Agreement ${agreement} not found for Company ${company}`);
  },
});

/** An agreement may list sites of other companies than its own. */
async function isFor(agreementId: number, company: number | null, unit: Unit): Promise<boolean> {
  return (await unit.first('/finance/agreements/{parentId}/sites', { agreementId, company })) !== null;
}
