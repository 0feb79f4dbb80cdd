import type { StoredRecord } from '@reeve/store';
import type { JsonObject } from '../../body/members.ts';

/** The names of a row that `toConversionRow` makes. */
export const conversionNames: readonly string[] = ['parentType', 'convertedTo'];

/** A record that something was converted to, called by one of its fields, or by its kind and id where that is empty. */
export function toConversionRow(parentType: string, record: StoredRecord, name = 'description'): JsonObject {
  return { parentType, convertedTo: { id: record.id, name: record[name] ?? `${parentType} ${record.id}` } };
}
