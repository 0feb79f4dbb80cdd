import type { World } from '../world.ts';
import { type Fields, makeRecord } from './make-record.ts';

/** Makes an expense of 12.5 for a meal on a service ticket, on the day that worlds begin, and answers its id. */
export function anExpense(world: Pick<World, 'post'>, ticket: number, fields: Fields = {}): Promise<number> {
  return makeRecord(world, '/expense/entries', {
    chargeToType: 'ServiceTicket',
    chargeToId: ticket,
    type: { name: 'Meals' },
    amount: 12.5,
    date: '2025-03-03T00:00:00Z',
    ...fields,
  });
}
