import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../action/part.ts';
import type { Reader } from '../../../action/reader.ts';

/** A company that purchases are owed to, as accounting packages make a vendor of it (evidence: invoices/purchases). */
export async function exportVendor(company: RowOf<'/company/companies'>, reader: Reader): Promise<object> {
  const terms = company.billingTerms === null ? null : await reader.get('/finance/billingTerms', company.billingTerms);
  return {
    vendor: referencePart('CompanyReference', company.id),
    vendorNumber: company.vendorIdentifier,
    company: referencePart('CompanyReference', company.id),
    contact: referencePart('ContactReference', company.defaultContact),
    accountNumber: company.accountNumber,
    billingTerms: referencePart('BillingTermsReference', company.billingTerms),
    dueDays: terms?.dueDays,
    site: referencePart('SiteReference', company.site),
    taxCode: referencePart('TaxCodeReference', company.taxCode),
  };
}
