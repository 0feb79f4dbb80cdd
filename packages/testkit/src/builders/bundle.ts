import type { World } from '../world.ts';
import { aCatalogItem } from './catalog-item.ts';
import { aDeskPhone } from './desk-phone.ts';
import { type Fields, makeRecord } from './make-record.ts';

/** A bundle as it was made: its path, and those of its two components. */
export interface MadeBundle {
  readonly id: number;
  readonly path: string;
  readonly parts: readonly string[];
}

let bundles = 0;

/** Makes a bundle of two desk phones (200, cost 110) and a cable (10, cost 4) of one item each, with fields of its own. */
export async function aBundle(world: World, fields: Fields = {}): Promise<MadeBundle> {
  bundles += 1;
  const id = await aCatalogItem(world, `BUNDLE-${bundles}`, { productClass: 'Bundle', ...fields });
  const cable = { id: await aCatalogItem(world, `BUNDLED-${bundles}`, { price: 10, cost: 4 }) };
  const path = `/procurement/catalog/${id}`;
  const own = `${path}/components`;
  const phones = await makeRecord(world, own, { catalogItem: { id: await aDeskPhone(world) }, quantity: 2 });
  return {
    id,
    path,
    parts: [`${own}/${phones}`, `${own}/${await makeRecord(world, own, { catalogItem: cable, quantity: 1 })}`],
  };
}
