import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../../action/reader.ts';

/** Goods that came in, or freight, as it waits for a batch or is in one. */
export type PurchaseDocument = RowOf<'/finance/accounting/unpostedprocurement'>;

/** What came with one packing slip of an order, which is one bill of its vendor. */
export interface PurchaseGroup {
  readonly order: RowOf<'/procurement/purchaseorders'> | null;
  readonly slip: string;
  readonly documents: readonly SlippedDocument[];
}

/** A document with the line of the order that it is of; freight is of none. */
interface SlippedDocument {
  readonly document: PurchaseDocument;
  readonly line: RowOf<typeof lines> | null;
}

const lines = '/procurement/purchaseorders/{parentId}/lineitems';

/** Documents by order and packing slip, which is the number of the order where nobody named one (evidence: invoices/purchases). */
export async function groupPurchases(documents: readonly PurchaseDocument[], reader: Reader): Promise<PurchaseGroup[]> {
  const groups = new Map<string, PurchaseGroup>();
  for (const document of documents) {
    const order = await reader.get('/procurement/purchaseorders', document.purchaseOrder ?? 0);
    const line = document.lineItem === null ? null : await reader.get(lines, document.lineItem);
    const named = line === null ? order?.freightPackingSlip : line.packingSlip;
    const slip = [named, order?.poNumber].find((each) => each !== null && each !== undefined && each !== '') ?? '';
    const key = `${order?.id}/${slip}`;
    const others = groups.get(key)?.documents ?? [];
    groups.set(key, { order, slip, documents: [...others, { document, line }] });
  }
  return [...groups.values()];
}
