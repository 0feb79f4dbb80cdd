import { behaviour } from '../../unit/behaviour.ts';

/** A body that replaces a company and says nothing of its site and its payer leaves them as they are. */
export const keepOwn = behaviour('/company/companies', {
  says: 'a company that is replaced keeps its site and who is billed for it, unless others are sent',
  source: 'evidence: companies/first-site, companies/defaults, records/replace',
  phase: 'complete',
  on: 'every write',
  sets: ['site', 'billToCompany'],
  when: ({ how }) => how === 'replace',
  does: (company) => {
    company.fill('site', company.before?.site);
    company.fill('billToCompany', company.before?.billToCompany ?? company.after.id);
  },
});
