import type { World } from '../world.ts';
import { aContact } from './contact.ts';
import { type Fields, makeRecord } from './make-record.ts';

/** Makes an opportunity at the provider's own company unless told otherwise, with a contact of its own, and answers its id. */
export async function anOpportunity(world: World, fields: Fields = {}): Promise<number> {
  const { company = { id: 1 } } = fields;
  return makeRecord(world, '/sales/opportunities', {
    name: 'New servers',
    company,
    contact: { id: await aContact(world, { company }) },
    primarySalesRep: { id: 1 },
    status: { id: 1 },
    expectedCloseDate: '2025-05-01T00:00:00Z',
    ...fields,
  });
}
