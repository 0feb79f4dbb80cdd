import { behaviour } from '../../unit/behaviour.ts';
import { inheritType } from './inherit-type.ts';

/** What an agreement's type leaves open is as its company is billed. */
export const takeBilling = behaviour('/finance/agreements', {
  says: 'a new agreement is billed as its company is: to whom, where, by which terms, taxes and currency',
  source: 'evidence: agreements/billing',
  phase: 'complete',
  on: 'every write',
  sets: ['billToCompany', 'billToSite', 'billToContact', 'billingTerms', 'taxCode', 'currency', 'periodType'],
  after: [inheritType],
  when: ({ how, after }) => how !== 'patch' && after.company != null,
  does: async (agreement, unit) => {
    const company = await unit.get('/company/companies', agreement.after.company ?? 0);
    if (company === null) return;
    agreement.fill('billToCompany', company.billToCompany ?? company.id);
    const billed = await unit.get('/company/companies', agreement.after.billToCompany ?? 0);
    agreement.fill('billToSite', billed?.billingSite ?? billed?.site);
    agreement.fill('billToContact', billed?.billingContact);
    for (const key of ['billingTerms', 'taxCode', 'currency'] as const) agreement.fill(key, company[key]);
    agreement.fill('periodType', 'Current');
  },
});
