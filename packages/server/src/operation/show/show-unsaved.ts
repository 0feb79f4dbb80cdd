import { type StoredRecord, toParameter } from '@reeve/store';
import type { Call } from '../../call/call.ts';
import { catchUp, serializeRows, serializerFor } from '../kind/serialize-rows.ts';

/** A record that is not stored, as JSON: its id is 0, and links to it would lead nowhere, so there is no `_info`. */
export async function showUnsaved(call: Call, path: string, model: string, record: StoredRecord): Promise<string> {
  await catchUp(call);
  const serializer = serializerFor(call, call.schema.catalogue.view(path), model);
  const row = serializer.columns.map((column) => toParameter(column, record[column.key]));
  const [text = '{}'] = await serializeRows(call, serializer, [row]);
  const { _info, ...rest } = JSON.parse(text);
  return JSON.stringify(rest);
}
