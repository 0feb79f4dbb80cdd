import type { StoredRecord } from '@reeve/store';
import { findRecord } from '../../action/find-record.ts';
import { type Reading, selectAny } from '../../action/reader.ts';
import { makeRecord, referenceTo } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../write/unit.ts';

const orders = '/sales/orders';
const products = '/procurement/products';

/**
 * Makes a service ticket for a sales order's company; the order's products that no ticket has yet go to it
 * (special-operations 9). Refused where there are none. Answers the ticket's id.
 */
export async function convertOrder(id: number, unit: Unit): Promise<number> {
  const order = await findRecord(orders, id, unit);
  const open = (await unit.select(products, { salesOrder: id })).filter((product) => product['ticket'] === null);
  if (open.length === 0) refuse({ kind: 'refused by rule', message: `Sales order ${id} has no open products.` });
  const places = (['company', 'contact', 'site'] as const).map((key) => [key, referenceTo(order[key])] as const);
  const body = { summary: `Sales order ${id}`, ...Object.fromEntries(places.filter(([, value]) => value !== null)) };
  const ticket = await makeRecord('/service/tickets', body, unit);
  for (const product of open) await unit.amend(products, product.id, { ticket: ticket.id });
  return ticket.id;
}

/** The tickets that a sales order was turned into: those that its products are on. */
export async function ticketsOfOrder(id: number, reading: Reading): Promise<StoredRecord[]> {
  await findRecord(orders, id, reading);
  const sold = await reading.select(products, { salesOrder: id });
  const ids = [...new Set(sold.map((product) => product['ticket']).filter((ticket) => typeof ticket === 'number'))];
  return selectAny('/service/tickets', 'id', ids, reading);
}

/** What a sales order brings in and costs: the sums over its products that were not cancelled, tax apart. */
export async function recapOfOrder(
  id: number,
  reading: Reading,
): Promise<{ id: number; billableAmount: number; cost: number; margin: number; percent: number }> {
  await findRecord(orders, id, reading);
  const sold = (await reading.select(products, { salesOrder: id })).filter((each) => each['cancelledFlag'] !== true);
  const sum = (key: 'extPrice' | 'extCost', single: 'price' | 'cost') =>
    sold.reduce(
      (total, each) => total + Number(each[key] ?? Number(each[single] ?? 0) * Number(each['quantity'] ?? 1)),
      0,
    );
  const billableAmount = inCents(sum('extPrice', 'price'));
  const cost = inCents(sum('extCost', 'cost'));
  const margin = inCents(billableAmount - cost);
  return {
    id,
    billableAmount,
    cost,
    margin,
    percent: billableAmount === 0 ? 0 : inCents((margin / billableAmount) * 100),
  };
}

/** Rounds to two places. */
export function inCents(amount: number): number {
  return Math.round((amount + Number.EPSILON) * 100) / 100;
}
