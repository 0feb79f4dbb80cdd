import { startOfDay } from '../../clock.ts';
import { forgetCompany } from '../../company/own-records/forget-company.ts';
import { defaultOf } from '../../setup/default-of.ts';
import { placeOfCaller } from '../../system/member/place-of-caller.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

const ofCompany = [
  'billToCompany',
  'shipToCompany',
  'billingSite',
  'shippingSite',
  'billingTerms',
  'taxCode',
  'currency',
  'accountNumber',
  'territory',
] as const;

/** An invoice goes to whoever pays for its company, on the terms of its project or of that company. */
export const takeInvoiceBilling = behaviour('/finance/invoices', {
  says: "a new invoice, or one that moves to another company, is of today and goes to the company's payer and sites, by the terms of its project or the payer, taxes, currency and account number",
  source: 'evidence: invoices/defaults, invoices/terms',
  phase: 'complete',
  on: 'every write',
  sets: [...ofCompany, 'date', 'location', 'department'],
  when: (invoice) => (invoice.how !== 'patch' || invoice.changed('company')) && invoice.after.company != null,
  does: async (invoice, unit) => {
    const company = await unit.get('/company/companies', invoice.after.company ?? 0);
    if (company === null) return;
    forgetCompany(invoice, ofCompany);
    invoice.fill('date', startOfDay(unit.now));
    invoice.fill('billToCompany', company.billToCompany ?? company.id);
    invoice.fill('shipToCompany', company.id);
    const payer = await unit.get('/company/companies', invoice.after.billToCompany ?? 0);
    invoice.fill('billingSite', payer?.billingSite ?? payer?.site);
    invoice.fill('accountNumber', payer?.accountNumber);
    if (invoice.after.shipToCompany === company.id) invoice.fill('shippingSite', company.site);
    const own = await termsOfProject(invoice.after.project, unit);
    invoice.fill('billingTerms', own ?? payer?.billingTerms ?? (await defaultOf('/finance/billingTerms', unit)));
    for (const key of ['taxCode', 'currency', 'territory'] as const) invoice.fill(key, company[key]);
    const { location, department } = await placeOfCaller(unit);
    invoice.fill('location', location);
    invoice.fill('department', department);
  },
});

async function termsOfProject(project: number | null | undefined, unit: Unit): Promise<number | null> {
  return project == null ? null : ((await unit.get('/project/projects', project))?.billingTerms ?? null);
}
