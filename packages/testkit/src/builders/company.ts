import type { World } from '../world.ts';
import { type Fields, makeRecord } from './make-record.ts';

/** Makes a company that is called by its identifier unless the fields say otherwise, and answers its id. */
export function aCompany(world: World, identifier: string, fields: Fields = {}): Promise<number> {
  return makeRecord(world, '/company/companies', { identifier, name: identifier, city: 'Tampa', ...fields });
}
