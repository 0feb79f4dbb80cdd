import type { World } from '../world.ts';
import { type Fields, firstId, makeRecord } from './make-record.ts';

/** Makes a catalog item that is described by its identifier unless the fields say otherwise, and answers its id. */
export async function aCatalogItem(world: World, identifier: string, fields: Fields = {}): Promise<number> {
  return makeRecord(world, '/procurement/catalog', {
    identifier,
    description: identifier,
    customerDescription: identifier,
    subcategory: { id: await firstId(world, '/procurement/subcategories') },
    type: { id: await firstId(world, '/procurement/types') },
    ...fields,
  });
}
