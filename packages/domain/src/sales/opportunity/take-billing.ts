import { forgetCompany } from '../../company/own-records/forget-company.ts';
import { behaviour } from '../../unit/behaviour.ts';

const ofCompany = [
  'billingTerms',
  'taxCode',
  'currency',
  'billToCompany',
  'billToSite',
  'shipToCompany',
  'shipToSite',
] as const;
const receivers = ['billToContact', 'shipToContact'] as const;

const sold = ['/sales/opportunities', '/sales/orders'] as const;

/** What is sold is billed as its company is. */
export const takeSaleBilling = behaviour(sold, {
  says: "an opportunity or a sales order that is new, or moves to another company, has its company's terms, taxes and currency, and goes to whoever pays for it",
  source: 'evidence: sales/billing',
  phase: 'complete',
  on: { changed: ['company'] },
  sets: [...ofCompany, ...receivers],
  does: async (sale, unit) => {
    const company = await unit.get('/company/companies', sale.after.company ?? 0);
    if (company === null) return;
    forgetCompany(sale, [...ofCompany, ...receivers]);
    for (const key of ['billingTerms', 'taxCode', 'currency'] as const) sale.fill(key, company[key]);
    sale.fill('billToCompany', company.billToCompany ?? company.id);
    sale.fill('shipToCompany', company.id);
    const payer = await unit.get('/company/companies', sale.after.billToCompany ?? 0);
    sale.fill('billToSite', payer?.billingSite ?? payer?.site);
    if (sale.after.shipToCompany === company.id) sale.fill('shipToSite', company.site);
  },
});
