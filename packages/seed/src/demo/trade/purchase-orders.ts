import { day, midnight } from '../../making/moments.ts';
import { goodsIdentifiers, prices } from '../catalog.ts';
import { type DemoContext, stampAt } from '../demo-context.ts';

const vendor = 'Corvid Distribution';
const clerk = 'CHolt';

/** Makes a purchase order a month: old ones are received and closed, the last one is on its way. */
export async function createPurchaseOrders(context: DemoContext): Promise<void> {
  for (let back = 8; back >= 1; back -= 1) {
    const date = context.now - back * 28 * day;
    const id = await createOrder(context, date, back);
    const items = context.random.shuffled(goodsIdentifiers).slice(0, 3);
    for (const [at, item] of items.entries()) await createLine(context, id, item, at + 1, date, back > 1);
    if (back > 1) await close(context, id, date + 9 * day);
  }
}

async function createOrder({ records }: DemoContext, date: number, back: number): Promise<number> {
  const body = {
    vendorCompany: records.ref('/company/companies', vendor),
    status: records.ref('/procurement/purchaseorderstatuses', 'Ordered'),
    terms: records.ref('/finance/billingTerms', 'Net 30 days'),
    poDate: midnight(date),
    poNumber: String(1009 - back),
    location: records.ref('/system/locations', 'Main Office'),
    businessUnit: records.ref('/system/departments', 'Administration'),
    warehouse: records.ref('/procurement/warehouses', 'Main Warehouse'),
    shipmentMethod: records.ref('/procurement/shipmentmethods', 'Ground'),
  };
  const stamp = stampAt(date, clerk);
  const id = await records.seeder.create('/procurement/purchaseorders', body, stamp);
  const note = { text: 'Ordered by mail, confirmed the same day.' };
  await records.seeder.create(`/procurement/purchaseorders/${id}/notes`, note, stamp);
  return id;
}

async function createLine(
  context: DemoContext,
  order: number,
  item: string,
  lineNumber: number,
  date: number,
  received: boolean,
) {
  const { records, random } = context;
  const quantity = random.integer(1, 6);
  const path = `/procurement/purchaseorders/${order}/lineitems`;
  const body = {
    product: records.ref('/procurement/catalog', item),
    description: prices.get(item)?.description ?? item,
    lineNumber,
    quantity,
    unitCost: prices.get(item)?.cost ?? 0,
    unitOfMeasure: records.ref('/procurement/unitOfMeasures', 'Each'),
    warehouse: records.ref('/procurement/warehouses', 'Main Warehouse'),
    warehouseBin: records.ref('/procurement/warehouseBins', 'Default Bin'),
    expectedShipDate: midnight(date + 5 * day),
  };
  const line = await records.seeder.create(path, body, stampAt(date, clerk));
  const receipt = {
    receivedStatus: 'FullyReceived',
    receivedQuantity: quantity,
    dateReceived: midnight(date + 8 * day),
  };
  if (received) await records.seeder.update(path, line, receipt, stampAt(date + 8 * day, clerk));
}

function close({ records }: DemoContext, id: number, at: number): Promise<void> {
  const status = records.ref('/procurement/purchaseorderstatuses', 'Closed');
  return records.seeder.update('/procurement/purchaseorders', id, { status }, stampAt(at, clerk));
}
