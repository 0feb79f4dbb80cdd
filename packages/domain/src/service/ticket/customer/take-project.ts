import { behaviour } from '../../../unit/behaviour.ts';
import { findCompany } from './find-company.ts';
import { findContact } from './find-contact.ts';

/** A new project ticket is for whom its project is. */
export const takeProject = behaviour('/service/tickets', {
  says: 'a new project ticket takes board, company, contact and site from its project, which its phase tells',
  source: 'evidence: tickets/of-project',
  phase: 'complete',
  on: 'create',
  sets: ['project', 'board', 'company', 'contact', 'site'],
  after: [findContact, findCompany],
  when: ({ after }) => after.phase !== null || after.project !== null,
  does: async (ticket, unit) => {
    const { after } = ticket;
    const phase = after.phase === null ? null : await unit.get('/project/projects/{parentId}/phases', after.phase);
    ticket.fill('project', phase?.projectId);
    const project = after.project === null ? null : await unit.get('/project/projects', after.project);
    ticket.fill('board', project?.board);
    ticket.fill('company', project?.company);
    if (after.company !== project?.company) return;
    ticket.fill('contact', project?.contact);
    ticket.fill('site', project?.site);
  },
});
