import { behaviour } from '../../unit/behaviour.ts';
import { makePrimary } from '../site/make-primary.ts';

/** The site that a company names is its primary one. */
export const choosePrimarySite = behaviour('/company/companies', {
  says: 'the site that a company is given becomes its primary one',
  source: 'evidence: companies/primary-site',
  phase: 'follow',
  on: { changed: ['site'] },
  when: ({ before, after }) => before !== null && after.site != null,
  does: ({ after }, unit) => makePrimary(after.id, after.site ?? 0, unit),
});
