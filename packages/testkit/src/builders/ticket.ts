import type { World } from '../world.ts';
import { type Fields, makeRecord } from './make-record.ts';

/** Makes a service ticket of the provider's own company unless the fields say otherwise, and answers its id. */
export function aTicket(world: World, fields: Fields = {}): Promise<number> {
  return makeRecord(world, '/service/tickets', { summary: 'Slow', company: { id: 1 }, ...fields });
}
