import type { Field, View } from '@reeve/catalogue';
import type { Schema } from '@reeve/store';
import type { Reader } from '../../action/reader.ts';

/** A field that an event of a workflow may test, as conditions name it (evidence: system/workflow-triggers). */
export interface EventField {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly expectedType: string;
  readonly field: Field;
  /** The table from whose records its values come; null where they come from the field itself, or are any. */
  readonly from: string | null;
}

/** Fields of one table type have the numbers from so many times its id on. */
const fieldsATable = 1000;

/** Values of one trigger that are listed. */
const mostOptions = 1000;

/** The fields of a view's records that can be tested, in the order of the model. */
export function triggersOf(type: number, { collection }: View, schema: Schema): EventField[] {
  const table = schema.tables.of(collection);
  const { fields } = schema.catalogue.model(schema.catalogue.collection(collection).model);
  return fields.flatMap((field, at) => {
    const column = table.byKey.get(field.as ?? field.name);
    if (column === undefined || field.hidden === true || field.writeOnly === true) return [];
    const from = column.references;
    const name = from === null ? field.name : `${field.name}/${namingKey(from, schema)}`;
    const expectedType = from === null ? field.type : 'text';
    return [{ id: type * fieldsATable + at, name, description: wordsOf(field.name), expectedType, field, from }];
  });
}

/** The values that a trigger may take now: words of an enumeration, true and false, names of records; none where any will do. */
export async function optionsOf(
  { field, from }: EventField,
  reading: Reader,
): Promise<{ value: string; name: string }[]> {
  if (field.type === 'boolean') return ['true', 'false'].map(same);
  if (from === null) return (field.options ?? []).map(same);
  const { collection } = reading.schema.tables.named(from);
  const key = namingKey(from, reading.schema);
  const rows = await reading.select(collection.path as string, {}, ['id']);
  return rows
    .slice(0, mostOptions)
    .map((row) => ({ value: String(row[key] ?? row.id), name: String(row[key] ?? row.id) }));
}

/** Whether a trigger has values to choose from. */
export function hasOptions({ field, from }: EventField): boolean {
  return field.type === 'boolean' || field.options !== undefined || from !== null;
}

function same(word: string): { value: string; name: string } {
  return { value: word, name: word };
}

/** By what records of a table go. */
function namingKey(table: string, schema: Schema): string {
  const { byKey } = schema.tables.named(table);
  return ['name', 'identifier', 'summary'].find((key) => byKey.has(key)) ?? 'id';
}

/** `requiredDate` → `Required Date`. */
function wordsOf(name: string): string {
  return (name[0] ?? '').toUpperCase() + name.slice(1).replace(/([a-z])([A-Z])/g, '$1 $2');
}
