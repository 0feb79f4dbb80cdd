import { companionOf, indexCustomText } from '@reeve/store';
import type { CustomValue, Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import { auditValues } from './audit-values.ts';
import type { FieldDefinition } from './custom-value.ts';
import { fieldsOfPods, usedAt } from './fields-of-draft.ts';

/** Stores what was read. `strict` also empties the fields of the record that an update's list left out. */
export async function writeCustomFields(draft: Draft, unit: Unit, strict: boolean): Promise<void> {
  const isWhole = strict && draft.before !== null && Array.isArray(draft.input.get('customFields'));
  const emptied = isWhole ? await fieldsSeen(draft, unit) : [];
  await auditValues(draft, emptied, unit);
  emptyAll(emptied, draft, unit);
  // Of what is sent twice the last counts.
  const values = new Map(draft.customValues.map((value) => [value.definition.id, value]));
  for (const value of values.values()) await writeValue(value, draft, unit);
}

/** The caller does not see fields of other locations: they stay. */
async function fieldsSeen(draft: Draft, unit: Unit): Promise<FieldDefinition[]> {
  const isUsed = await usedAt(draft.after, draft, unit);
  return (await fieldsOfPods(draft.table.collection.path, unit)).filter(isUsed);
}

function emptyAll(fields: readonly FieldDefinition[], draft: Draft, unit: Unit): void {
  for (const { id } of fields) emptyOne(id, draft, unit);
}

/** What has no value has no row. */
function emptyOne(field: number, { table, after }: Draft, unit: Unit): void {
  const sql = 'delete from "reeve_custom_value" where "table_name" = ? and "record_id" = ? and "field_id" = ?';
  unit.transaction.runLater(sql, [table.name, after.id, field]);
}

const add = `insert into "reeve_custom_value" ("table_name", "record_id", "field_id", "text_value", "text_value__folded", "number_value")
  values (?, ?, ?, ?, ?, ?)`;
const change = `${add} on conflict ("table_name", "record_id", "field_id") do update set
  "text_value" = excluded."text_value", "text_value__folded" = excluded."text_value__folded", "number_value" = excluded."number_value"`;

async function writeValue({ definition, text, number }: CustomValue, draft: Draft, unit: Unit): Promise<void> {
  const { table, after, before } = draft;
  if (text === null && before !== null) emptyOne(definition.id, draft, unit);
  if (text === null) return;
  const values = [table.name, after.id, definition.id, text, companionOf(text), number];
  unit.transaction.runLater(before === null ? add : change, values);
  await indexCustomText(definition.id, text, { connection: unit.transaction, dialect: unit.dialect });
}
