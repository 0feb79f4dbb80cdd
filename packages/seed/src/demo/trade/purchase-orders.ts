import { day, midnight } from '../../making/moments.ts';
import { goodsIdentifiers, prices } from '../catalog.ts';
import { type DemoContext, stampAt } from '../demo-context.ts';

const vendor = 'Corvid Distribution';
const clerk = 'CHolt';

/** Makes a purchase order a month: old ones are received, which closes them, the last one is on its way. */
export async function createPurchaseOrders(context: DemoContext): Promise<void> {
  for (let back = 8; back >= 1; back -= 1) {
    const date = context.now - back * 28 * day;
    const id = await createOrder(context, date, back);
    const items = context.random.shuffled(goodsIdentifiers).slice(0, 3);
    const lines: ReceivedLine[] = [];
    for (const [at, item] of items.entries()) lines.push(await createLine(context, id, item, at + 1, date));
    if (back > 1) await receive(context, lines, date + 8 * day);
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
): Promise<ReceivedLine> {
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
  return { path, quantity, id: await records.seeder.create(path, body, stampAt(date, clerk)) };
}

interface ReceivedLine {
  readonly path: string;
  readonly id: number;
  readonly quantity: number;
}

async function receive({ records }: DemoContext, lines: readonly ReceivedLine[], at: number): Promise<void> {
  for (const { path, id, quantity } of lines) {
    const receipt = { receivedStatus: 'FullyReceived', receivedQuantity: quantity, dateReceived: midnight(at) };
    await records.seeder.update(path, id, receipt, stampAt(at, clerk));
  }
}
