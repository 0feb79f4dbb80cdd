import type { World } from '../world.ts';
import { type Fields, makeRecord } from './make-record.ts';

/** Makes a contact of the provider's own company unless the fields say otherwise, and answers its id. */
export function aContact(world: World, fields: Fields = {}): Promise<number> {
  return makeRecord(world, '/company/contacts', { firstName: 'Ann', company: { id: 1 }, ...fields });
}
