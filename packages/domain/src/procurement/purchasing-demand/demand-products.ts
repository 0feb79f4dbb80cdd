import type { StoredRecord } from '@reeve/store';
import { action } from '../../action/action.ts';
import { referredId } from '../../action/arguments.ts';
import type { Taken } from '../../action/body.ts';
import { findRecord } from '../../action/find-record.ts';
import { recordPart } from '../../action/part.ts';
import { value } from '../../action/result.ts';
import { makeRecord, referenceTo } from '../../action/write-record.ts';
import { isObject } from '../../body/members.ts';
import { startOfDay } from '../../clock.ts';
import { refuse } from '../../fault.ts';
import { usualOf } from '../../setup/default-of.ts';
import type { Unit } from '../../unit/unit.ts';

const orders = '/procurement/purchaseorders';
const lines = '/procurement/purchaseorders/{parentId}/lineitems';

/** The order is the one named, else a new one for the vendor and warehouse. The body is answered with it. */
export const demandProducts = action('POST /procurement/purchasingDemands', {
  says: 'demand for products becomes lines of a purchase order',
  source: 'evidence: procurement/demands',
  takes: 'PurchasingDemand',
  does: async ({ body }, unit, { rights }) => {
    const { products } = body;
    if (!Array.isArray(products) || products.length === 0 || products.length > 1000)
      return refuse({ kind: 'refused by rule', message: 'products must be a list of 1 to 1000 demands.' });
    if (typeof body.purchaseOrder?.id === 'number') await rights.require('edit', orders, body.purchaseOrder.id);
    for (const each of products) await rights.require('inquire', '/procurement/products', productOf(each));
    const order = await orderFor(body, unit);
    await addLines(order, products, unit);
    return value({ ...body, purchaseOrder: recordPart(orders, order.id, 'PurchaseOrder') });
  },
});

async function addLines(order: StoredRecord, demands: readonly unknown[], unit: Unit): Promise<void> {
  const present = await unit.select(lines, { purchaseOrderId: order.id });
  let lineNumber = Math.max(0, ...present.map((line) => line.lineNumber ?? 0));
  for (const demand of demands) {
    lineNumber += 1;
    await addLine(order, demand, lineNumber, unit);
  }
}

async function orderFor(body: Taken<'PurchasingDemand'>, unit: Unit): Promise<StoredRecord> {
  const named = body.purchaseOrder?.id;
  if (typeof named === 'number' && named > 0) return findRecord(orders, named, unit);
  const vendor = await referredId('PurchasingDemand', 'vendor', body, unit);
  if (vendor === null) return refuse({ kind: 'refused by rule', message: 'A vendor or a purchase order is needed.' });
  const warehouse = await referredId('PurchasingDemand', 'warehouse', body, unit);
  const status = referenceTo(await usualOf('/procurement/purchaseorderstatuses', unit));
  const terms = referenceTo(await usualOf('/finance/billingTerms', unit));
  const fields = { vendorCompany: { id: vendor }, status, terms, poDate: startOfDay(unit.now) };
  return makeRecord(orders, { ...fields, ...(warehouse === null ? {} : { warehouse: { id: warehouse } }) }, unit);
}

function productOf(demand: unknown): number {
  return isObject(demand) ? Number(demand['productRecId'] ?? 0) || 0 : 0;
}

async function addLine(order: StoredRecord, demand: unknown, lineNumber: number, unit: Unit): Promise<void> {
  if (!isObject(demand)) return refuse({ kind: 'malformed body', message: 'A demand must be a JSON object.' });
  const product = await findRecord('/procurement/products', Number(demand['productRecId'] ?? 0), unit);
  const item = await findRecord('/procurement/catalog', Number(product.catalogItem), unit);
  const measure = referenceTo(product.unitOfMeasure) ?? referenceTo(item.unitOfMeasure);
  const body = {
    description: product.description ?? item.description,
    lineNumber,
    product: { id: item.id },
    quantity: demand['quantity'] ?? product.quantity ?? 1,
    unitCost: demand['cost'] ?? product.cost ?? 0,
    unitOfMeasure: measure ?? referenceTo(await usualOf('/procurement/unitOfMeasures', unit)),
  };
  const line = await makeRecord(lines, body, unit, order.id);
  await unit.updateColumns(lines, line.id, { demandedFor: product.id });
}
