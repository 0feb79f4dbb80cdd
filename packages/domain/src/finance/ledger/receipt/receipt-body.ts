import type { RowOf } from '@reeve/store';
import { referenceTo } from '../../../action/write-record.ts';

type Order = RowOf<'/procurement/purchaseorders'>;

/** What a document of an order says of it; its line may say more. */
export function bodyOfOrder(order: Order, trackingNumber: string | null) {
  const references = {
    purchaseOrder: order.id,
    billingTerms: order.terms,
    currency: order.currency,
    taxCode: order.taxCode,
    vendor: order.vendorCompany,
    customer: order.customerCompany,
  };
  const fields = {
    locationId: order.location,
    purchaseDate: order.poDate,
    trackingNumber: trackingNumber ?? order.trackingNumber,
    vendorInvoiceNumber: order.vendorInvoiceNumber,
    vendorInvoiceDate: order.vendorInvoiceDate,
  };
  const named = Object.entries(references).map(([key, id]) => [key, referenceTo(id)] as const);
  const all = [...named, ...Object.entries(fields)].filter(([, value]) => value !== null);
  return { ...Object.fromEntries(all), procurementType: 'Purchase' as const };
}

/** What all of an order is booked against: what is owed to its vendor. */
export function payableOf({ id, poNumber, location }: Order) {
  return { type: 'AP', subject: { location }, description: `Purchase order ${poNumber ?? id}` } as const;
}
