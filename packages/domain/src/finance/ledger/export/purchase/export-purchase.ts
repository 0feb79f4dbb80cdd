import { minus, storedMoney, sumOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../../action/part.ts';
import type { Reader } from '../../../../action/reader.ts';
import { ledgerRows, type StoredLedgerRow } from '../../entry/ledger-rows.ts';
import { exportedLevels, partOfOne, wholeRate } from '../invoice/taxes-of-invoice.ts';
import { termsMembers } from '../invoice/terms-members.ts';
import { exportPurchaseDetail, exportPurchaseTax, isTax } from './export-purchase-detail.ts';
import type { PurchaseGroup } from './group-purchases.ts';

/** What came with one packing slip, as accounting packages are given it: a bill with a detail a line, taxes apart. */
export async function exportPurchase(group: PurchaseGroup, reader: Reader): Promise<object> {
  const { order, slip, documents } = group;
  const [details, taxes]: [object[], object[]] = [[], []];
  const rows: StoredLedgerRow[] = [];
  for (const each of documents)
    for (const row of await reader.select(ledgerRows, { receiptNumber: each.document.id })) {
      rows.push(row);
      if (row.accountType === 'AP') continue;
      if (isTax(row)) taxes.push(await exportPurchaseTax(row, each, group, reader));
      else details.push(await exportPurchaseDetail(row, each, group, reader));
    }
  const payable = rows.filter(({ accountType }) => accountType === 'AP');
  const freight = documents.map(({ document }) => storedMoney(document.freightCost));
  const first = documents[0]?.document;
  return {
    id: `PO #${order?.poNumber ?? ''}, Packing Slip: ${slip}`,
    documentDate: first?.purchaseDate,
    documentNumber: order?.poNumber,
    description: 'Purchase',
    apAccountNumber: payable[0]?.accountNumber,
    purchaseClass: payable[0]?.glClass,
    purchaseDate: first?.purchaseDate,
    freightAmount: toNumber(sumOf(freight)),
    freightPackingSlip: order?.freightPackingSlip ?? slip,
    packingSlip: slip,
    currency: referencePart('CurrencyReference', first?.currency),
    total: toNumber(sumOf(payable.map(({ credit, debit }) => minus(storedMoney(credit), storedMoney(debit))))),
    vendorInvoiceDate: first?.vendorInvoiceDate,
    vendorInvoiceNumber: first?.vendorInvoiceNumber,
    ...(await vendorMembers(order, reader)),
    ...(await shipToMembers(order, reader)),
    ...(await taxMembers(order, reader)),
    purchaseDetail: details,
    purchaseDetailTax: taxes,
  };
}

async function vendorMembers(order: PurchaseGroup['order'], reader: Reader) {
  const vendor = await companyOf(order?.vendorCompany ?? null, reader);
  return {
    company: referencePart('CompanyReference', vendor?.id),
    companyType: referencePart('CompanyTypeReference', vendor?.mainType),
    contact: referencePart('ContactReference', order?.vendorContact),
    site: referencePart('SiteReference', order?.vendorSite),
    ...(await termsMembers(order?.terms ?? null, reader)),
    vendorNumber: vendor?.vendorIdentifier,
    vendorAccountNumber: vendor?.accountNumber,
  };
}

/** Goods that go to a customer at once name the customer. */
async function shipToMembers(order: PurchaseGroup['order'], reader: Reader) {
  const dropshipFlag = order?.dropShipCustomerFlag === true;
  if (!dropshipFlag) return { dropshipFlag };
  const customer = await companyOf(order?.customerCompany ?? null, reader);
  const code = customer?.taxCode == null ? null : await reader.get('/finance/taxCodes', customer.taxCode);
  return {
    dropshipFlag,
    shipToCompany: referencePart('CompanyReference', customer?.id),
    shipToCompanyAccountNumber: customer?.accountNumber,
    shipToCompanyType: referencePart('CompanyTypeReference', customer?.mainType),
    shipToContact: referencePart('ContactReference', order?.customerContact),
    shipToSite: referencePart('SiteReference', order?.customerSite),
    shipToTaxGroup: code?.identifier,
  };
}

async function taxMembers(order: PurchaseGroup['order'], reader: Reader) {
  const code = order?.taxCode == null ? null : await reader.get('/finance/taxCodes', order.taxCode);
  const levels = code === null ? [] : exportedLevels(code);
  const xrefOf = (level: number) => levels.find((each) => each.level === level)?.taxCodeXref;
  return {
    taxCode: referencePart('TaxCodeReference', code?.id),
    taxGroupRate: partOfOne(wholeRate(levels)),
    taxAgencyXref: levels[0]?.agencyXref,
    stateTaxXref: xrefOf(1),
    countyTaxXref: xrefOf(2),
    cityTaxXref: xrefOf(3),
    useAvalaraTaxFlag: false,
    purchaseHeaderTaxGroup: code?.identifier,
    purchaseHeaderTaxableFlag: order?.taxPoFlag === true,
    purchaseHeaderFreightTaxableFlag: order?.taxFreightFlag === true,
    taxLevels: levels.map(({ level, taxCodeXref }) => ({ taxCodeXref, taxLevel: level })),
  };
}

async function companyOf(id: number | null, reader: Reader): Promise<RowOf<'/company/companies'> | null> {
  return id === null ? null : reader.get('/company/companies', id);
}
