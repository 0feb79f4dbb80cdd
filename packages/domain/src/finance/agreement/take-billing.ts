import { forgetCompany } from '../../company/own-records/forget-company.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { inheritType } from './inherit-type.ts';

const ofCompany = ['billToCompany', 'billToSite', 'billToContact', 'billingTerms', 'taxCode', 'currency'] as const;
const shipped = ['shipToCompany', 'shipToSite', 'shipToContact'] as const;

/** What an agreement's type leaves open is as its company is billed. */
export const takeBilling = behaviour('/finance/agreements', {
  says: 'an agreement that is new, or moves to another company, is billed and shipped as its company is: to whom, where, by which terms, taxes and currency',
  source: 'evidence: agreements/billing',
  phase: 'complete',
  on: 'every write',
  sets: [...ofCompany, ...shipped, 'periodType'],
  after: [inheritType],
  when: (agreement) => (agreement.how !== 'patch' || agreement.changed('company')) && agreement.after.company != null,
  does: async (agreement, unit) => {
    const company = await unit.get('/company/companies', agreement.after.company ?? 0);
    if (company === null) return;
    forgetCompany(agreement, [...ofCompany, ...shipped]);
    agreement.fill('billToCompany', company.billToCompany ?? company.id);
    const billed = await unit.get('/company/companies', agreement.after.billToCompany ?? 0);
    agreement.fill('billToSite', billed?.billingSite ?? billed?.site);
    agreement.fill('billToContact', billed?.billingContact);
    agreement.fill('shipToCompany', company.id);
    if (agreement.after.shipToCompany === company.id) agreement.fill('shipToSite', company.site);
    for (const key of ['billingTerms', 'taxCode', 'currency'] as const) agreement.fill(key, company[key]);
    agreement.fill('periodType', 'Current');
  },
});
