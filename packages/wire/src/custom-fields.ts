import { isUsedAt } from '@reeve/catalogue';
import type { Connection, Row } from '@reeve/store';
import type { CustomFieldDefinitions, Definition } from './custom-field-definitions.ts';
import { placesOf, type RecordPlace } from './custom-field-places.ts';
import { inBatches, marks } from './id-batches.ts';
import type { Serializer } from './serializer.ts';

/** By field: the text and the number that are kept of its value. */
type Values = ReadonlyMap<number, Row>;

const none: Values = new Map();

/**
 * The custom fields of a page of rows, as JSON arrays by record: every field of the record's pods that is used at its
 * location and department, filled or not, an empty one with `"value":null` (evidence: custom-fields/empty-value,
 * custom-fields/places). A record that is not stored shows what a new one has.
 */
export async function readCustomFields(
  serializer: Serializer,
  rows: readonly Row[],
  connection: Connection,
  known: CustomFieldDefinitions,
): Promise<Map<number, string>> {
  if (serializer.customFields === null) return new Map();
  const definitions = await known.of(serializer.table, connection);
  if (definitions.length === 0) return new Map();
  const ids = rows.map((row) => row[0] as number);
  const values = await readValues(serializer.table.name, ids, connection);
  const isLimited = definitions.some(({ limits }) => limits !== null);
  const places = isLimited ? await placesOf(serializer.customFields.place, rows, connection) : null;
  const shown = new ShownFields(definitions);
  return new Map(ids.map((id) => [id, shown.write(id, values.get(id), places?.get(id))]));
}

/** Writes the fields of one record after another; those of an empty one are written once a place. */
class ShownFields {
  readonly #definitions: readonly Definition[];
  readonly #empty = new Map<string, string>();

  constructor(definitions: readonly Definition[]) {
    this.#definitions = definitions;
  }

  write(id: number, values: Values | undefined, place: RecordPlace | undefined): string {
    if (id === 0) return this.#list(new Map(this.#definitions.map(initialValue)), place);
    if (values !== undefined) return this.#list(values, place);
    const key = `${place?.location} ${place?.department}`;
    const text = this.#empty.get(key) ?? this.#list(none, place);
    this.#empty.set(key, text);
    return text;
  }

  #list(values: Values, place: RecordPlace | undefined): string {
    let out = '';
    for (const definition of this.#definitions)
      if (isUsed(definition, place)) out += `,${entry(definition, values.get(definition.id))}`;
    return `[${out.slice(1)}]`;
  }
}

function isUsed({ limits }: Definition, place: RecordPlace | undefined): boolean {
  return limits === null || place === undefined || isUsedAt(limits, place.location, place.department);
}

function initialValue({ id, initial }: Definition): [number, Row] {
  return [id, [0, id, initial, initial === null ? null : Number(initial)]];
}

/** The stored values by record, then by field. */
async function readValues(
  table: string,
  ids: readonly number[],
  connection: Connection,
): Promise<Map<number, Map<number, Row>>> {
  const values = new Map<number, Map<number, Row>>();
  for (const batch of inBatches([...ids])) {
    const sql = `select "record_id", "field_id", "text_value", "number_value" from "reeve_custom_value" where "table_name" = ? and "record_id" in (${marks(batch)})`;
    for (const row of await connection.all(sql, [table, ...batch])) {
      const own = values.get(row[0] as number) ?? new Map<number, Row>();
      values.set(row[0] as number, own.set(row[1] as number, row));
    }
  }
  return values;
}

function entry({ before, behind, type, numeric }: Definition, row: Row | undefined): string {
  const stored = row === undefined ? null : row[numeric ? 3 : 2];
  const value = stored === null || stored === undefined ? null : type === 'Checkbox' ? stored === 'true' : stored;
  return `${before},"value":${JSON.stringify(value)},${behind}`;
}
