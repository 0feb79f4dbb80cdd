import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../action/part.ts';
import type { Reader } from '../../../action/reader.ts';
import { asPercent, type ExportedLevel, exportedLevels } from './invoice/taxes-of-invoice.ts';
import { termsMembers } from './invoice/terms-members.ts';

const names = ['state', 'county', 'city', 'country', 'composite'] as const;

/** A company that owes an exported invoice, as accounting packages make a customer of it (evidence: invoices/details). */
export async function exportCustomer(company: RowOf<'/company/companies'>, reader: Reader): Promise<object> {
  const code = company.taxCode === null ? null : await reader.get('/finance/taxCodes', company.taxCode);
  const levels = code === null ? [] : exportedLevels(code);
  return {
    company: referencePart('CompanyReference', company.id),
    companyType: referencePart('CompanyTypeReference', company.mainType),
    contact: referencePart('ContactReference', company.billingContact ?? company.defaultContact),
    site: referencePart('SiteReference', company.billingSite ?? company.site),
    accountNumber: company.accountNumber,
    ...(await termsMembers(company.billingTerms, reader)),
    taxable: code !== null,
    taxCode: referencePart('TaxCodeReference', company.taxCode),
    currency: referencePart('CurrencyReference', company.currency),
    taxAgencyXref: levels[0]?.agencyXref,
    ...Object.fromEntries(
      names.flatMap((name, place) =>
        levelMembers(
          name,
          levels.find(({ level }) => level === place + 1),
        ),
      ),
    ),
    taxLevels: levels.map(({ level, rate, taxCodeXref, agencyXref }) => ({
      taxRate: asPercent(rate),
      taxCodeXref,
      agencyXref,
      taxLevel: level,
    })),
  };
}

function levelMembers(name: (typeof names)[number], level: ExportedLevel | undefined) {
  return [
    [`${name}TaxXref`, level?.taxCodeXref ?? null],
    [`${name}TaxRate`, asPercent(level?.rate ?? 0)],
    [`${name}TaxAgencyXref`, level?.agencyXref ?? null],
  ];
}
