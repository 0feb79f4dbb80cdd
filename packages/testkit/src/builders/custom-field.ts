import type { World } from '../world.ts';
import { type Fields, makeRecord } from './make-record.ts';
import { shown } from './shown.ts';

let captions = 0;

/** A custom field, a text of its own caption unless it is said otherwise; `podId` says of which records. Answers its id. */
export function aCustomField(world: Pick<World, 'post'>, fields: Fields & { readonly podId: number }): Promise<number> {
  captions += 1;
  return makeRecord(world, '/system/userDefinedFields', {
    caption: `Field ${captions}`,
    sequenceNumber: 1,
    fieldTypeIdentifier: 'Text',
    ...fields,
  });
}

/** The value that a record shows for a custom field; undefined where it does not have the field. */
export async function customValueOf(world: Pick<World, 'get'>, path: string, field: number): Promise<unknown> {
  const { customFields } = await shown<{ customFields?: { id: number; value: unknown }[] }>(world, path);
  return customFields?.find(({ id }) => id === field)?.value;
}
