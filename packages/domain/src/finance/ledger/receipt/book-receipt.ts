import { lineAmountsOf, minus, money, storedMoney, storedQuantity, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import type { BookedPart } from '../entry/book-document.ts';
import { ledgerRows } from '../entry/ledger-rows.ts';
import { type LevelTax, taxLeft, taxLevelsOf, taxOfPart } from '../procurement/level-tax.ts';
import { addUnposted, takeUnpostedOut, unposted, unpostedLevels } from '../procurement/unposted-procurement.ts';
import { bodyOfOrder, payableOf } from './receipt-body.ts';

const lines = '/procurement/purchaseorders/{parentId}/lineitems';
type Line = RowOf<typeof lines>;
type Order = RowOf<'/procurement/purchaseorders'>;

/** Goods that came in are the provider's, and owed to their vendor. What a batch took stays; the rest is booked anew. */
export const bookReceipt = behaviour(lines, {
  says: 'what is received of a line is booked with its tax in the ledger and waits for a batch; what a batch took before stays there',
  source: 'evidence: invoices/receipt-accounts, invoices/purchase-taxes, invoices/unposted, invoices/of-nothing',
  phase: 'follow',
  on: { changed: ['receivedQuantity', 'quantity', 'unitCost', 'tax'] },
  fills: [unposted, unpostedLevels, ledgerRows],
  when: ({ before, after }) => (before?.receivedQuantity ?? 0) > 0 || (after.receivedQuantity ?? 0) > 0,
  does: async ({ after }, unit) => {
    let left = storedQuantity(after.receivedQuantity);
    const taken: LevelTax[] = [];
    for (const receipt of await unit.select(unposted, { lineItem: after.id })) {
      if (receipt.unpostedFlag === true) await takeUnpostedOut(receipt.id, unit);
      else {
        left = minus(left, storedQuantity(receipt.quantity));
        taken.push(...(await taxesBookedOn(receipt.id, unit)));
      }
    }
    const order = await unit.get('/procurement/purchaseorders', after.purchaseOrderId ?? 0);
    if (order === null) return;
    const taxes = taxLeft(await taxesReceived(after, order, unit), taken);
    if (left !== storedQuantity(0) || taxes.length > 0) await book(after, toNumber(left), taxes, order, unit);
  },
});

/** The tax of what was received so far: all of it of a whole line. */
async function taxesReceived(line: Line, order: Order, unit: Unit): Promise<LevelTax[]> {
  const item = line.product === null ? null : await unit.get('/procurement/catalog', line.product);
  const [amount, each] = [storedMoney(line.extCost), storedMoney(line.unitCost)];
  const goods = { amount, unit: each, sort: item?.type ?? null, isFreight: false };
  const levels = await taxLevelsOf(storedMoney(line.tax), order.taxCode, goods, unit);
  return taxOfPart(levels, storedQuantity(line.receivedQuantity), storedQuantity(line.quantity));
}

async function taxesBookedOn(receipt: number, unit: Unit): Promise<LevelTax[]> {
  return (await unit.select(unpostedLevels, { _parentId: receipt })).map(({ taxLevel, taxCodeXref, taxAmount }) => ({
    level: taxLevel ?? 1,
    xref: taxCodeXref,
    amount: storedMoney(taxAmount),
  }));
}

async function book(line: Line, quantity: number, taxes: LevelTax[], order: Order, unit: Unit): Promise<void> {
  const part = await partOf(line, quantity, order, unit);
  const tax = taxes.map((level) => taxPartOf(level, order));
  const total = toNumber(minus(money(0), part.amount));
  const body = { ...bodyOfOrder(order, line.trackingNumber), description: line.description ?? 'Goods received', total };
  const keeps = { lineItem: line.id, quantity, itemTaxableFlag: taxes.length > 0 };
  const shows = { purchaseOrder: order.id, lineItem: line.id };
  await addUnposted(
    { body, sort: 'purchase', keeps, shows, parts: [part, ...tax], against: payableOf(order), taxes },
    unit,
  );
}

async function partOf(line: Line, quantity: number, order: Order, unit: Unit): Promise<BookedPart> {
  const amount = lineAmountsOf({
    quantity: storedQuantity(quantity),
    lessIncluded: null,
    price: money(0),
    cost: storedMoney(line.unitCost),
    discount: money(0),
  }).extCost;
  const item = line.product === null ? null : await unit.get('/procurement/catalog', line.product);
  const [productCategory, productSubCategory] = [item?.category, item?.subcategory];
  return {
    type: 'P',
    subject: { location: order.location, productCategory, productSubCategory },
    description: line.description ?? item?.description ?? 'Goods received',
    amount: minus(money(0), amount),
    cost: amount,
    item: item?.identifier ?? null,
    isSubject: true,
  };
}

function taxPartOf({ level, amount }: LevelTax, { location }: Order): BookedPart {
  const description = `Tax level ${level}`;
  return {
    type: 'PT',
    subject: { location },
    description,
    amount: minus(money(0), amount),
    of: { bookedLevel: level },
  };
}
