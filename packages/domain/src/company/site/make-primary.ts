import type { Unit } from '../../unit/unit.ts';
import { companyAddress, sites } from './site-address.ts';

/**
 * Makes a site the primary one of its company: the others lose the mark, the company names the site and shows its
 * address (evidence: companies/primary-site). Its first site takes nothing from a company that knows more.
 */
export async function makePrimary(companyId: number, siteId: number, unit: Unit): Promise<void> {
  for (const other of await unit.select(sites, { company: companyId, primaryAddressFlag: true }))
    if (other.id !== siteId) await unit.updateColumns(sites, other.id, { primaryAddressFlag: false });
  await unit.updateColumns(sites, siteId, { primaryAddressFlag: true });
  const [site, company] = [await unit.get(sites, siteId), await unit.get('/company/companies', companyId)];
  if (site === null || company === null) return;
  const address = Object.entries(await companyAddress(site, unit));
  const shown = company.site == null ? address.filter(([, value]) => value !== null) : address;
  await unit.updateColumns('/company/companies', companyId, { site: siteId, ...Object.fromEntries(shown) });
}
