import { behaviour } from '../../unit/behaviour.ts';
import { refuseForeign, servesCompany } from './refuse-foreign.ts';

/** The invoice of the upper agreement bills the lower one along, so that one company pays for both. */
export const keepParentToCompany = behaviour('/finance/agreements', {
  says: 'the agreement above an agreement is of its company, of who pays for that, or lists a site of it',
  source: 'evidence: companies/one-company, agreements/children',
  phase: 'refuse',
  on: { changed: ['company', 'parentAgreement'] },
  when: ({ trusted }) => !trusted,
  does: (draft, unit) => refuseForeign(draft, unit, [['parentAgreement', '/finance/agreements']], servesCompany),
});
