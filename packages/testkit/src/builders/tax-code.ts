import type { World } from '../world.ts';
import { type Fields, makeRecord } from './make-record.ts';

/** Makes a tax code without levels unless the fields say otherwise, and answers its id. */
export async function aTaxCode(world: World, fields: Fields = {}): Promise<number> {
  const least = { identifier: 'TEST', description: 'Test', invoiceCaption: 'Tax', country: { id: 1 } };
  return makeRecord(world, '/finance/taxCodes', { ...least, effectiveDate: '2025-01-01T00:00:00Z', ...fields });
}
