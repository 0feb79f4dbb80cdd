import type { World } from '../world.ts';
import { type Fields, makeRecord } from './make-record.ts';

/** Makes a time entry on a service ticket, an hour from nine on the day that worlds begin, and answers its id. */
export function aTimeEntry(world: World, ticket: number, fields: Fields = {}): Promise<number> {
  return makeRecord(world, '/time/entries', {
    chargeToType: 'ServiceTicket',
    chargeToId: ticket,
    timeStart: '2025-03-03T09:00:00Z',
    timeEnd: '2025-03-03T10:00:00Z',
    ...fields,
  });
}
