import { behaviour } from '../../../unit/behaviour.ts';
import { followCompany } from './follow-company.ts';
import { takeProject } from './take-project.ts';

/** A new ticket is about a site of its company. */
export const takeSite = behaviour('/service/tickets', {
  says: "a new ticket is at its company's site",
  source: 'evidence: tickets/other-defaults',
  phase: 'complete',
  on: 'create',
  sets: ['site'],
  after: [takeProject, followCompany],
  when: ({ after }) => after.company != null && after.site == null,
  does: async (ticket, unit) => {
    ticket.fill('site', (await unit.get('/company/companies', ticket.after.company ?? 0))?.site);
  },
});
