import { type Money, minus, money, storedMoney, sumOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';
import type { BookedPart } from '../entry/book-document.ts';
import { type LevelTax, taxLeft, taxLevelsOf } from '../procurement/level-tax.ts';
import { addUnposted, takeUnpostedOut, unposted, unpostedLevels } from '../procurement/unposted-procurement.ts';
import { bodyOfOrder, payableOf } from './receipt-body.ts';

const lines = '/procurement/purchaseorders/{parentId}/lineitems';
type Order = RowOf<'/procurement/purchaseorders'>;

/**
 * Books the freight of an order and its tax, which are owed as soon as any of its goods came in; what a batch took before stays
 * there, and what is not in one is booked anew (evidence: invoices/purchase-freight).
 */
export async function bookFreight(order: Order, unit: Unit): Promise<void> {
  const came = (await unit.select(lines, { purchaseOrderId: order.id })).some(
    (line) => (line.receivedQuantity ?? 0) > 0,
  );
  let left = came ? storedMoney(order.freightCost) : money(0);
  const taken: LevelTax[] = [];
  for (const document of await unit.select(unposted, { purchaseOrder: order.id, lineItem: null })) {
    if (document.unpostedFlag === true) await takeUnpostedOut(document.id, unit);
    else {
      left = minus(left, storedMoney(document.freightCost));
      for (const { taxLevel, taxCodeXref, taxAmount } of await unit.select(unpostedLevels, { _parentId: document.id }))
        taken.push({ level: taxLevel ?? 1, xref: taxCodeXref, amount: storedMoney(taxAmount) });
    }
  }
  const taxes = taxLeft(came ? await taxesOf(order, unit) : [], taken);
  if (left !== money(0) || taxes.length > 0) await book(order, left, taxes, unit);
}

function taxesOf(order: Order, unit: Unit): Promise<LevelTax[]> {
  const goods = { amount: storedMoney(order.freightCost), unit: null, sort: null, isFreight: true };
  return taxLevelsOf(storedMoney(order.freightTaxTotal), order.taxCode, goods, unit);
}

async function book(order: Order, freight: Money, taxes: LevelTax[], unit: Unit): Promise<void> {
  const cost = toNumber(freight);
  const body = { ...bodyOfOrder(order, null), description: 'Freight', total: cost, freightCost: cost };
  const freightTaxTotal = sumOf(taxes.map(({ amount }) => amount));
  const keeps = { taxFreightFlag: order.taxFreightFlag, freightTaxTotal: toNumber(freightTaxTotal) };
  const shows = { purchaseOrder: order.id };
  const parts = partsOf(order, freight, taxes);
  await addUnposted({ body, sort: 'freight', keeps, shows, parts, against: payableOf(order), taxes }, unit);
}

function partsOf({ location }: Order, freight: Money, taxes: readonly LevelTax[]): BookedPart[] {
  const subject = { location };
  const tax = taxes.map(({ level, amount }) => ({
    type: 'FT' as const,
    subject,
    description: `Freight tax level ${level}`,
    of: { bookedLevel: level },
    amount: minus(money(0), amount),
  }));
  return [{ type: 'PF', subject, description: 'Freight', amount: minus(money(0), freight), cost: freight }, ...tax];
}
