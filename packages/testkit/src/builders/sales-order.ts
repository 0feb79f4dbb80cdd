import assert from 'node:assert/strict';
import type { World } from '../world.ts';
import type { Fields } from './make-record.ts';

/** Makes a sales order of the provider's own company unless the fields say otherwise, and answers its path. */
export async function aSalesOrder(world: World, fields: Fields = {}): Promise<string> {
  const body = { company: { id: 1 }, status: { name: 'New' }, salesRep: { id: 1 }, ...fields };
  // The published description answers this create with 200.
  const reply = await world.post('/sales/orders', body);
  assert.equal(reply.status, 200, reply.text);
  return `/sales/orders/${(reply.json as { id: number }).id}`;
}
