import type { World } from '../world.ts';
import { aCatalogItem } from './catalog-item.ts';
import { type Fields, makeRecord } from './make-record.ts';

let phones = 0;

/** Makes a catalog item that says all that products take over: a taxable phone for 200 that costs 110. Answers its id. */
export function aDeskPhone(world: World): Promise<number> {
  phones += 1;
  return aCatalogItem(world, `PHONE-${phones}`, {
    description: 'A desk phone',
    customerDescription: 'Phone',
    price: 200,
    cost: 110,
    taxableFlag: true,
    unitOfMeasure: { name: 'Each' },
  });
}

/** Makes a product of a desk phone of its own, with further fields, and answers its path. */
export async function aSoldPhone(world: World, fields: Fields = {}): Promise<string> {
  const product = { catalogItem: { id: await aDeskPhone(world) }, billableOption: 'Billable', ...fields };
  return `/procurement/products/${await makeRecord(world, '/procurement/products', product)}`;
}
