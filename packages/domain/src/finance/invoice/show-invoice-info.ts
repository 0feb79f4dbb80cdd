import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { type RecordPart, recordPart } from '../../action/part.ts';
import type { Reader } from '../../action/reader.ts';
import { value } from '../../action/result.ts';

/** An invoice with its template, and with the products, expenses and time that are billed on it. */
export const showInvoiceInfo = action('GET /finance/info/invoice/{id}', {
  says: 'an invoice is shown with everything that is printed on it',
  source: 'evidence: invoices/info',
  missing: 'logo and agreement billing details are left out',
  names: '/finance/invoices',
  reads: async ({ id }, reader) => {
    const invoice = await findRecord('/finance/invoices', id, reader);
    const products = await reader.select('/procurement/products', { invoice: id });
    const info = {
      id,
      invoice: recordPart('/finance/invoices', id),
      invoiceTemplate: partOf('/finance/invoiceTemplates', invoice.invoiceTemplate),
      products: partsOf('/procurement/products', products),
      bundledComponentsInfo: await componentsOf(products, reader),
      expenses: partsOf('/expense/entries', await reader.select('/expense/entries', { invoice: id })),
      timeEntries: partsOf('/time/entries', await reader.select('/time/entries', { invoice: id })),
      billingSetup: partOf('/finance/billingSetups', invoice.billingSetupReference),
    };
    return value(info, 'of value');
  },
});

async function componentsOf(products: readonly { readonly id: number }[], reader: Reader): Promise<RecordPart[]> {
  const components = '/procurement/products/{parentId}/components';
  if (products.length === 0) return [];
  return partsOf(components, await reader.select(components, { _parentId: products.map(({ id }) => id) }));
}

function partsOf(collection: string, found: readonly { readonly id: number }[]): RecordPart[] {
  return found.map(({ id }) => recordPart(collection, id));
}

function partOf(collection: string, id: number | null): RecordPart | undefined {
  return id === null ? undefined : recordPart(collection, id);
}
