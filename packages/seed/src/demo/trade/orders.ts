import { day, midnight } from '../../making/moments.ts';
import { type DemoCompany, type DemoContext, member, stampAt } from '../demo-context.ts';
import { drawSale, type Sale, type SaleLine, sellProduct } from './sales.ts';

const orders = 12;
const workstation = 'WS-DESK7';

/** Makes sales orders of the last months with what they are over; the old ones are shipped and complete. */
export async function createOrders(context: DemoContext, clients: readonly DemoCompany[]): Promise<void> {
  for (let at = 0; at < orders; at += 1) {
    const drawn = drawSale(context, clients, context.now - (orders - at) * 12 * day);
    const sale = at === 0 ? { ...drawn, lines: [{ item: workstation, quantity: 2 }] } : drawn;
    const shipped = at < orders - 4;
    const id = await createOrder(context, sale);
    for (const line of sale.lines) {
      const product = await sellProduct(context, sale, line, { salesOrder: { id } });
      await addMonitor(context, sale, line, product);
      if (shipped) await ship(context, sale, product, line.quantity);
    }
    if (shipped) await complete(context, sale, id);
  }
}

/** A workstation is sold with a monitor, which is a component of it. */
async function addMonitor({ records }: DemoContext, sale: Sale, { item }: SaleLine, product: number): Promise<void> {
  if (item !== workstation) return;
  const body = { catalogItem: records.ref('/procurement/catalog', 'MON-24'), quantity: 1, sequenceNumber: 1 };
  const stamp = stampAt(sale.date, sale.company.manager);
  await records.seeder.create(`/procurement/products/${product}/components`, body, stamp);
}

function createOrder(context: DemoContext, { company, date }: Sale): Promise<number> {
  const { records } = context;
  const body = {
    company: { id: company.id },
    contact: { id: company.contacts[0]?.id },
    site: { id: company.sites[0] },
    status: records.ref('/sales/orders/statuses', 'In Process'),
    orderDate: midnight(date),
    dueDate: midnight(date + 14 * day),
    salesRep: member(context, company.manager),
    location: records.ref('/system/locations', company.office),
    department: records.ref('/system/departments', 'Sales'),
    poNumber: `PO-${company.id}-${Math.floor(date / day) % 1000}`,
  };
  return records.seeder.create('/sales/orders', body, stampAt(date, company.manager));
}

async function ship({ records }: DemoContext, { date }: Sale, product: number, quantity: number): Promise<void> {
  const body = {
    pickedQuantity: quantity,
    shippedQuantity: quantity,
    warehouse: records.ref('/procurement/warehouses', 'Main Warehouse'),
    warehouseBin: records.ref('/procurement/warehouseBins', 'Default Bin'),
    shipmentMethod: records.ref('/procurement/shipmentmethods', 'Ground'),
    shipmentDate: midnight(date + 5 * day),
  };
  const path = `/procurement/products/${product}/pickingShippingDetails`;
  await records.seeder.create(path, body, stampAt(date + 5 * day, 'CHolt'));
}

function complete({ records }: DemoContext, { date }: Sale, id: number): Promise<void> {
  const status = records.ref('/sales/orders/statuses', 'Completed');
  return records.seeder.update('/sales/orders', id, { status }, stampAt(date + 6 * day, 'CHolt'));
}
