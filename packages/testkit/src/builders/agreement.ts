import type { World } from '../world.ts';
import { aContact } from './contact.ts';
import { type Fields, makeRecord } from './make-record.ts';

/** Makes an agreement of the provider's own company unless the fields say otherwise, and answers its id. */
export async function anAgreement(world: World, fields: Fields = {}): Promise<number> {
  const company = fields['company'] ?? { id: 1 };
  const contact = { id: await aContact(world, { company }) };
  return makeRecord(world, '/finance/agreements', { name: 'Care', type: { id: 1 }, company, contact, ...fields });
}
