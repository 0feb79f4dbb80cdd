import {
  orderRecapOf,
  type SoldAmount,
  type SoldProduct,
  storedMoney,
  storedQuantity,
  toNumber,
} from '@reeve/calculation';
import type { Json, StoredRecord } from '@reeve/store';
import { findRecord } from '../../action/find-record.ts';
import { type Reader, selectAny } from '../../action/reader.ts';
import { numberOf } from '../../action/stored-values.ts';
import { changeRecord, makeRecord, referenceTo } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';

const orders = '/sales/orders';
const products = '/procurement/products';

/**
 * Makes a service ticket for a sales order's company; the order's products that no ticket has yet go to it
 * (evidence: sales/order-to-ticket). Refused where there are none. Answers the ticket's id.
 */
export async function convertOrder(id: number, unit: Unit): Promise<number> {
  const order = await findRecord(orders, id, unit);
  const open = (await unit.select(products, { salesOrder: id })).filter((product) => product.ticket === null);
  if (open.length === 0) refuse({ kind: 'refused by rule', message: `Sales order ${id} has no open products.` });
  const places = (['company', 'contact', 'site'] as const).map((key) => [key, referenceTo(order[key])] as const);
  const body = { summary: `Sales order ${id}`, ...Object.fromEntries(places.filter(([, value]) => value !== null)) };
  const ticket = await makeRecord('/service/tickets', body, unit);
  for (const product of open) await changeRecord(products, product.id, { ticket: { id: ticket.id } }, unit);
  return ticket.id;
}

/** The tickets that a sales order was turned into: those that its products are on. */
export async function ticketsOfOrder(id: number, reading: Reader): Promise<StoredRecord[]> {
  await findRecord(orders, id, reading);
  const sold = await reading.select(products, { salesOrder: id });
  const ids = [...new Set(sold.map((product) => product.ticket).filter((ticket) => typeof ticket === 'number'))];
  return selectAny('/service/tickets', 'id', ids, reading);
}

/** What a sales order brings in and costs: the sums over its products that were not cancelled, tax apart. */
export async function recapOfOrder(
  id: number,
  reading: Reader,
): Promise<{ id: number; billableAmount: number; cost: number; margin: number; percent: number }> {
  await findRecord(orders, id, reading);
  const { revenue, cost, margin, percent } = orderRecapOf(await gatherSold(id, reading));
  return {
    id,
    billableAmount: toNumber(revenue),
    cost: toNumber(cost),
    margin: toNumber(margin),
    percent: toNumber(percent),
  };
}

async function gatherSold(id: number, reading: Reader): Promise<SoldProduct[]> {
  return (await reading.select(products, { salesOrder: id })).map((row) => ({
    quantity: storedQuantity(numberOf(row.quantity) ?? 1),
    price: toAmount(row.extPrice, row.price),
    cost: toAmount(row.extCost, row.cost),
    isCancelled: row.cancelledFlag === true,
  }));
}

function toAmount(extended: Json | undefined, single: Json | undefined): SoldAmount {
  const whole = numberOf(extended);
  return { extended: whole === null ? null : storedMoney(whole), single: storedMoney(numberOf(single)) };
}
