import { servingAgreement } from '../../../company/own-records/serving-agreement.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';
import { findCompany } from './find-company.ts';
import { findContact } from './find-contact.ts';

const places = ['board', 'company', 'contact', 'site', 'agreement'] as const;
const billing = ['billTime', 'billExpenses', 'billProducts'] as const;

/** A project ticket is for whom its project is, and billed as its phase. */
export const takeProject = behaviour('/service/tickets', {
  says: 'a project ticket takes board, company, contact, site and billing from its project and phase, also from the next ones',
  source: 'evidence: tickets/of-project',
  phase: 'complete',
  on: { changed: ['phase', 'project'] },
  sets: ['project', ...places, ...billing],
  after: [findContact, findCompany],
  when: ({ after }) => after.phase !== null || after.project !== null,
  does: async (ticket, unit) => {
    const { after } = ticket;
    const phase = after.phase === null ? null : await unit.get('/project/projects/{parentId}/phases', after.phase);
    ticket.fill('project', phase?.projectId);
    const project = after.project === null ? null : await unit.get('/project/projects', after.project);
    if (ticket.before !== null && ticket.changed('project')) leaveProject(ticket);
    ticket.fill('board', project?.board);
    ticket.fill('company', project?.company);
    const agreement = phase?.agreement ?? project?.agreement;
    ticket.fill('agreement', await servingAgreement(agreement, after.company, unit));
    for (const key of billing) ticket.fill(key, phase?.[key] ?? project?.[key]);
    if (after.company !== project?.company) return;
    ticket.fill('contact', project?.contact);
    ticket.fill('site', project?.site);
  },
});

/** What the ticket had of the project that it leaves. */
function leaveProject({ after, sent }: Draft<'/service/tickets'>): void {
  for (const key of places) if (!sent.has(key)) after[key] = null;
}
