import type { World } from '../world.ts';
import { aCatalogItem } from './catalog-item.ts';
import { aCompany } from './company.ts';
import { type Fields, firstId, makeRecord } from './make-record.ts';
import { shown } from './shown.ts';

let made = 0;

/** Makes a company from which goods can be ordered, and answers its id. */
export async function aVendor(world: World, fields: Fields = {}): Promise<number> {
  made += 1;
  const [type] = await shown<{ id: number }[]>(world, '/company/companies/types?conditions=vendorFlag=true');
  return aCompany(world, `Vendor-${made}`, { types: [{ id: type?.id }], ...fields });
}

/** Makes a purchase order to a vendor of its own unless the fields say otherwise, and answers its path. */
export async function aPurchaseOrder(world: World, fields: Fields = {}): Promise<string> {
  const vendorCompany = fields['vendorCompany'] ?? { id: await aVendor(world) };
  const body = { status: { name: 'New' }, terms: { id: await firstId(world, '/finance/billingTerms') } };
  const id = await makeRecord(world, '/procurement/purchaseorders', { ...body, ...fields, vendorCompany });
  return `/procurement/purchaseorders/${id}`;
}

/** Orders five pieces at 110 of an inventory item of its own unless the fields say otherwise, and answers the line's path. */
export async function anOrderLine(world: World, order: string, fields: Fields = {}): Promise<string> {
  made += 1;
  const own = async () => ({ id: await aCatalogItem(world, `ORDERED-${made}`, { productClass: 'Inventory' }) });
  const product = fields['product'] ?? (await own());
  const body = { description: 'Phones', lineNumber: made, quantity: 5, unitCost: 110, unitOfMeasure: { name: 'Each' } };
  return `${order}/lineitems/${await makeRecord(world, `${order}/lineitems`, { ...body, ...fields, product })}`;
}
