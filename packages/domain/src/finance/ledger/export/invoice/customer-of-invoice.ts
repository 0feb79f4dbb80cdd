import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../../action/part.ts';
import type { Reader } from '../../../../action/reader.ts';
import { termsMembers } from './terms-members.ts';

type Invoice = RowOf<'/finance/invoices'>;
type Company = RowOf<'/company/companies'>;

/** Who an invoice is for, by what it is paid, and how it reaches its payer. */
export async function customerOfInvoice(invoice: Invoice, reader: Reader) {
  const payer = await companyOf(invoice.billToCompany ?? invoice.company, reader);
  const shipTo = await companyOf(invoice.shipToCompany ?? invoice.company, reader);
  const territory = invoice.territory === null ? null : await reader.get('/system/locations', invoice.territory);
  return {
    salesTerritory: territory?.name,
    company: referencePart('CompanyReference', payer?.id),
    companyType: referencePart('CompanyTypeReference', payer?.mainType),
    companyAccountNumber: invoice.accountNumber,
    taxId: payer?.taxIdentifier,
    site: referencePart('SiteReference', invoice.billingSite),
    ...(await termsMembers(invoice.billingTerms, reader)),
    dueDate: invoice.dueDate,
    ...(await deliveryMembers(payer, reader)),
    // Customers' own orders are no records: their number is all that there is of one.
    purchaseOrder: invoice.customerPO === null ? null : { poNumber: invoice.customerPO },
    project: referencePart('ProjectReference', invoice.project),
    ...(await sellerMembers(invoice, reader)),
    shipToCompany: referencePart('CompanyReference', shipTo?.id),
    shipToCompanyAccountNumber: shipTo?.accountNumber,
    shipToCompanyType: referencePart('CompanyTypeReference', shipTo?.mainType),
    shipToTaxId: shipTo?.taxIdentifier,
    shipSite: referencePart('SiteReference', invoice.shippingSite),
    shipContact: invoice.shipToAttention,
  };
}

async function companyOf(id: number | null, reader: Reader): Promise<Company | null> {
  return id === null ? null : reader.get('/company/companies', id);
}

/** An invoice is mailed to whom the company's delivery method mails; nothing says of one that it is printed. */
async function deliveryMembers(payer: Company | null, reader: Reader) {
  const id = payer?.invoiceDeliveryMethod ?? null;
  const method = id === null ? null : await reader.get('/finance/deliveryMethods', id);
  return {
    emailDeliveryFlag: method?.emailFlag === true || method?.integrationEmailFlag === true,
    printDeliveryFlag: method?.integrationPrintFlag === true,
  };
}

async function sellerMembers({ salesOrder }: Invoice, reader: Reader) {
  const order = salesOrder === null ? null : await reader.get('/sales/orders', salesOrder);
  const seller = order?.salesRep == null ? null : await reader.get('/system/members', order.salesRep);
  if (seller === null) return {};
  return {
    salesRepId: seller.identifier,
    salesRepName: [seller.firstName, seller.lastName].filter(Boolean).join(' '),
  };
}
