import { servingAgreement } from '../../company/own-records/serving-agreement.ts';
import { behaviour } from '../../unit/behaviour.ts';

const taken = ['contact', 'site', 'billToCompany', 'billToSite', 'billToContact'] as const;
const money = ['billingTerms', 'taxCode', 'currency'] as const;

/** A project is for whom its company says, and billed as that is; what belongs to another company does not stay. */
export const takeProjectCustomer = behaviour('/project/projects', {
  says: 'a project takes contact, site, whom to bill, terms, tax code and currency from its company, also from its next one, which leaves an agreement that is not for it',
  source: 'evidence: projects/customer',
  phase: 'complete',
  on: { changed: ['company'] },
  sets: [...taken, ...money, 'agreement'],
  does: async (project, unit) => {
    const { after, before, sent } = project;
    const company = after.company === null ? null : await unit.get('/company/companies', after.company);
    if (company === null) return;
    for (const key of taken) if (before !== null && !sent.has(key)) after[key] = null;
    if (before !== null && !sent.has('agreement'))
      after.agreement = await servingAgreement(after.agreement, company.id, unit);
    project.fill('contact', company.defaultContact);
    project.fill('site', company.site);
    project.fill('billToCompany', company.billToCompany ?? company.id);
    if (after.billToCompany === company.id) {
      project.fill('billToSite', company.billingSite);
      project.fill('billToContact', company.billingContact);
    }
    for (const key of money) project.fill(key, company[key]);
  },
});
