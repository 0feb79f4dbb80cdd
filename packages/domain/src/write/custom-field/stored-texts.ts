import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';

/** The texts that are kept of these custom fields of the record, by field; what is empty is left out. */
export async function storedTexts(
  { table, after, before }: Draft,
  fields: readonly number[],
  unit: Unit,
): Promise<ReadonlyMap<number, string>> {
  if (before === null || fields.length === 0) return new Map();
  const marks = fields.map(() => '?').join(', ');
  const rows = await unit.transaction.all(
    `select "field_id", "text_value" from "reeve_custom_value"
     where "table_name" = ? and "record_id" = ? and "field_id" in (${marks}) and "text_value" is not null`,
    [table.name, after.id, ...fields],
  );
  return new Map(rows.map(([field, text]) => [Number(field), String(text)]));
}
