import { behaviour } from '../../unit/behaviour.ts';
import { refuseForeign, servesCompany } from './refuse-foreign.ts';

/** The tickets of a project take its agreement, and are under one that is for them. */
export const keepProjectToCompany = behaviour('/project/projects', {
  says: "the agreement of a project is its company's, or for that company, too",
  source: 'evidence: companies/one-company',
  phase: 'refuse',
  on: { changed: ['company', 'agreement'] },
  when: ({ trusted }) => !trusted,
  does: (project, unit) => refuseForeign(project, unit, [['agreement', '/finance/agreements']], servesCompany),
});
