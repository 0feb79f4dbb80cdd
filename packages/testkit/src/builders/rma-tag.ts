import type { World } from '../world.ts';
import { type Fields, firstId, makeRecord } from './make-record.ts';

/** Makes a tag for a piece of an item that company 1 sent back to stock, unless the fields say otherwise. Answers its path. */
export async function anRmaTag(world: World, item: number, fields: Fields = {}): Promise<string> {
  const body = {
    product: { id: item },
    productDescription: 'A phone',
    returnedCompany: { id: 1 },
    location: { id: await firstId(world, '/system/locations') },
    department: { id: await firstId(world, '/system/departments') },
    rmaDisposition: { name: 'Return to Stock' },
    status: { name: 'New' },
    ...fields,
  };
  return `/procurement/rmaTags/${await makeRecord(world, '/procurement/rmaTags', body)}`;
}
