import type { RowOf } from '@reeve/store';
import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { type RecordPart, recordPart } from '../../action/part.ts';
import type { Reader } from '../../action/reader.ts';
import { value } from '../../action/result.ts';
import { billingSetupOf } from './pdf/billing-setup.ts';
import { findLogo } from './pdf/find-logo.ts';
import { templateOf } from './pdf/invoice-template.ts';

/** An invoice with its template, and with the products, expenses and time that are billed on it. */
export const showInvoiceInfo = action('GET /finance/info/invoice/{id}', {
  says: 'an invoice is shown with everything that is printed on it',
  source: 'evidence: invoices/info, invoices/logo, invoices/template-details',
  names: '/finance/invoices',
  reads: async ({ id }, reader) => {
    const invoice = await findRecord('/finance/invoices', id, reader);
    const products = await reader.select('/procurement/products', { invoice: id });
    const info = {
      id,
      invoice: recordPart('/finance/invoices', id),
      invoiceTemplate: partOf('/finance/invoiceTemplates', (await templateOf(invoice, reader))?.id),
      products: partsOf('/procurement/products', products),
      bundledComponentsInfo: await componentsOf(products, reader),
      expenses: partsOf('/expense/entries', await reader.select('/expense/entries', { invoice: id })),
      timeEntries: partsOf('/time/entries', await reader.select('/time/entries', { invoice: id })),
      logo: partOf('/system/documents', (await findLogo(invoice, reader))?.id),
      billingSetup: partOf('/finance/billingSetups', (await billingSetupOf(invoice, reader))?.id),
      agreementBillingInfo: await billedAgreement(invoice, reader),
    };
    return value(info);
  },
});

async function componentsOf(products: readonly { readonly id: number }[], reader: Reader): Promise<RecordPart[]> {
  const components = '/procurement/products/{parentId}/components';
  if (products.length === 0) return [];
  return partsOf(components, await reader.select(components, { _parentId: products.map(({ id }) => id) }));
}

/** The agreement that an invoice bills, with what it is billed here. */
async function billedAgreement({ agreement: id, agreementAmount }: RowOf<'/finance/invoices'>, reader: Reader) {
  const agreement = id === null ? null : await reader.get('/finance/agreements', id);
  if (agreement === null) return [];
  const type = agreement.type === null ? null : await reader.get('/finance/agreements/types', agreement.type);
  const { name, parentAgreement } = agreement;
  const known = { agreementName: name, agreementType: type?.name ?? null, agreementRecId: agreement.id };
  return [{ ...known, agreementAmount: agreementAmount ?? 0, parentRecId: parentAgreement }];
}

function partsOf(collection: string, found: readonly { readonly id: number }[]): RecordPart[] {
  return found.map(({ id }) => recordPart(collection, id));
}

function partOf(collection: string, id: number | null | undefined): RecordPart | undefined {
  return id == null ? undefined : recordPart(collection, id);
}
