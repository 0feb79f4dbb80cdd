import type { StoredRecord } from '@reeve/store';
import { type Arguments, referredId } from '../../action/arguments.ts';
import { findRecord } from '../../action/find-record.ts';
import { makeRecord, referenceTo } from '../../action/write-record.ts';
import { isObject } from '../../body/members.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';

const orders = '/procurement/purchaseorders';
const lines = '/procurement/purchaseorders/{parentId}/lineitems';

/**
 * Turns demand for products into lines of a purchase order: the one named, else a new one for the vendor and warehouse
 * (special-operations 9). Refused without products. Answers the order's id.
 */
export async function demandProducts(args: Arguments, unit: Unit): Promise<number> {
  const demands = args['products'];
  if (!Array.isArray(demands) || demands.length === 0 || demands.length > 1000)
    refuse({ kind: 'refused by rule', message: 'products must be a list of 1 to 1000 demands.' });
  const order = await orderFor(args, unit);
  const present = await unit.select(lines, { purchaseOrderId: order.id });
  let lineNumber = Math.max(0, ...present.map((line) => Number(line['lineNumber'] ?? 0)));
  for (const demand of demands) {
    lineNumber += 1;
    await addLine(order, demand, lineNumber, unit);
  }
  return order.id;
}

async function orderFor(args: Arguments, unit: Unit): Promise<StoredRecord> {
  const named = args['purchaseOrder'];
  if (isObject(named) && typeof named['id'] === 'number' && named['id'] > 0)
    return findRecord(orders, named['id'], unit);
  const vendor = await referredId('PurchasingDemand', 'vendor', args, unit);
  if (vendor === null) return refuse({ kind: 'refused by rule', message: 'A vendor or a purchase order is needed.' });
  const warehouse = await referredId('PurchasingDemand', 'warehouse', args, unit);
  const [status, terms] = [
    await usual('/procurement/purchaseorderstatuses', unit),
    await usual('/finance/billingTerms', unit),
  ];
  const body = { vendorCompany: { id: vendor }, status, terms, poDate: unit.now };
  return makeRecord(orders, { ...body, ...(warehouse === null ? {} : { warehouse: { id: warehouse } }) }, unit);
}

async function usual(collection: string, unit: Unit) {
  const marked = await unit.first(collection, { defaultFlag: true });
  return referenceTo((marked ?? (await unit.first(collection, {})))?.id);
}

async function addLine(order: StoredRecord, demand: unknown, lineNumber: number, unit: Unit): Promise<void> {
  if (!isObject(demand)) return refuse({ kind: 'malformed body', message: 'A demand must be a JSON object.' });
  const product = await findRecord('/procurement/products', Number(demand['productRecId'] ?? 0), unit);
  const item = await findRecord('/procurement/catalog', Number(product['catalogItem']), unit);
  const measure = referenceTo(product['unitOfMeasure']) ?? referenceTo(item['unitOfMeasure']);
  const body = {
    description: product['description'] ?? item['description'],
    lineNumber,
    product: { id: item.id },
    quantity: demand['quantity'] ?? product['quantity'] ?? 1,
    unitCost: demand['cost'] ?? product['cost'] ?? 0,
    unitOfMeasure: measure ?? (await usual('/procurement/unitOfMeasures', unit)),
  };
  await makeRecord(lines, body, unit, order.id);
}
