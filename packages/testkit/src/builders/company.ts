import type { World } from '../world.ts';
import { type Fields, makeRecord } from './make-record.ts';

/** Makes a company that is called by its identifier, its account too, unless the fields say otherwise, and answers its id. */
export function aCompany(world: World, identifier: string, fields: Fields = {}): Promise<number> {
  const own = { identifier, name: identifier, city: 'Tampa', accountNumber: identifier.slice(0, 41) };
  return makeRecord(world, '/company/companies', { ...own, ...fields });
}
