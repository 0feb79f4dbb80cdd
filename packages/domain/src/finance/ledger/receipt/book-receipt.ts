import { lineAmountsOf, minus, money, storedMoney, storedQuantity, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { deleteRecord, makeRecord, referenceTo } from '../../../action/write-record.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import { type BookedPart, bookDocument } from '../entry/book-document.ts';
import { ledgerRows, removeLedgerRows } from '../entry/ledger-rows.ts';

const lines = '/procurement/purchaseorders/{parentId}/lineitems';
const receipts = '/finance/accounting/unpostedprocurement';
type Line = RowOf<typeof lines>;
type Order = RowOf<'/procurement/purchaseorders'>;

/** Goods that came in are the provider's, and owed to their vendor. What a batch took stays; the rest is booked anew. */
export const bookReceipt = behaviour(lines, {
  says: 'what is received of a line is booked in the ledger and waits for a batch; what a batch took before stays there',
  source: 'evidence: invoices/receipt-accounts, invoices/unposted',
  phase: 'follow',
  on: { changed: ['receivedQuantity', 'unitCost'] },
  fills: [receipts, ledgerRows],
  when: ({ before, after }) => (before?.receivedQuantity ?? 0) > 0 || (after.receivedQuantity ?? 0) > 0,
  does: async ({ after }, unit) => {
    let left = storedQuantity(after.receivedQuantity);
    for (const receipt of await unit.select(receipts, { lineItem: after.id })) {
      if (receipt.unpostedFlag === true) await takeOut(receipt.id, unit);
      else left = minus(left, storedQuantity(receipt.quantity));
    }
    const order = await unit.get('/procurement/purchaseorders', after.purchaseOrderId ?? 0);
    if (order !== null && left !== storedQuantity(0)) await book(after, toNumber(left), order, unit);
  },
});

async function takeOut(receipt: number, unit: Unit): Promise<void> {
  await removeLedgerRows({ receiptNumber: receipt }, unit);
  await deleteRecord(receipts, receipt, unit);
}

async function book(line: Line, quantity: number, order: Order, unit: Unit): Promise<void> {
  const amount = lineAmountsOf({
    quantity: storedQuantity(quantity),
    lessIncluded: null,
    price: money(0),
    cost: storedMoney(line.unitCost),
    discount: money(0),
  }).extCost;
  const item = line.product === null ? null : await unit.get('/procurement/catalog', line.product);
  const { id } = await makeRecord(receipts, receiptBody(line, toNumber(amount), order), unit);
  const more = { unpostedProductId: `${id}-purchase`, lineItem: line.id, quantity, unpostedFlag: true };
  await unit.updateColumns(receipts, id, more);
  const location = order.location;
  const subject = { location, productCategory: item?.category, productSubCategory: item?.subcategory };
  const part: BookedPart = {
    type: 'P',
    subject,
    description: line.description ?? item?.description ?? 'Goods received',
    amount: minus(money(0), amount),
    cost: amount,
    item: item?.identifier ?? null,
  };
  const against = {
    type: 'AP',
    subject: { location },
    description: `Purchase order ${order.poNumber ?? order.id}`,
  } as const;
  const shows = { purchaseOrder: order.id, lineItem: line.id };
  await bookDocument({ key: { receiptNumber: id }, shows, parts: [part], against }, unit);
}

function receiptBody(line: Line, total: number, order: Order) {
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
    trackingNumber: line.trackingNumber ?? order.trackingNumber,
    vendorInvoiceNumber: order.vendorInvoiceNumber,
    vendorInvoiceDate: order.vendorInvoiceDate,
  };
  const named = Object.entries(references).map(([key, id]) => [key, referenceTo(id)] as const);
  const all = [...named, ...Object.entries(fields)].filter(([, value]) => value !== null);
  const description = line.description ?? 'Goods received';
  return { ...Object.fromEntries(all), description, procurementType: 'Purchase', total };
}
