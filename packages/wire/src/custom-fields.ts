import { type Catalogue, type Model, podIdsOf } from '@reeve/catalogue';
import type { Connection, Row, Table } from '@reeve/store';
import { inBatches, marks } from './id-batches.ts';

interface Definition {
  readonly id: number;
  readonly type: string;
  /** The entry's JSON up to the value, and behind it. */
  readonly before: string;
  readonly behind: string;
  readonly numeric: boolean;
}

/** The query of the definitions in so many pods. */
function definitionsIn(pods: readonly number[]): string {
  return `select "id", "caption", "field_type_identifier", "entry_type_identifier", "number_decimals",
    "pod_description", "connect_wise_id" from "system_user_defined_fields" where "pod_id" in (${marks(pods)})
    order by "pod_id", "sequence_number", "id"`;
}

/** Remembers the custom fields that each table's records have; forgotten when a definition is written. */
export class CustomFieldDefinitions {
  readonly #catalogue: Catalogue;
  #byTable = new Map<string, Promise<readonly Definition[]>>();

  /** Shown as the version of the catalogue has them. */
  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** The definitions for a table, in the order of the wire. */
  of({ name, collection }: Table, connection: Connection): Promise<readonly Definition[]> {
    const known = this.#byTable.get(name);
    if (known !== undefined) return known;
    const read = readDefinitions(collection.path, connection, this.#catalogue.model('CustomFieldValue'));
    this.#byTable.set(name, read);
    read.catch(() => this.forget());
    return read;
  }

  /** Forgets all: they are read again when they are next asked for. */
  forget(): void {
    this.#byTable = new Map();
  }
}

/** The table that definitions are kept in. */
export const definitionTable = 'system_user_defined_fields';

/**
 * The custom fields of records, as JSON arrays by record: every field of the record's pods, filled or not, an empty one
 * with `"value":null`; `rowNum` starts anew in each pod (evidence: custom-fields/empty-value,
 * custom-fields/row-numbers).
 */
export async function readCustomFields(
  table: Table,
  ids: readonly number[],
  connection: Connection,
  known: CustomFieldDefinitions,
): Promise<Map<number, string>> {
  const definitions = await known.of(table, connection);
  if (definitions.length === 0) return new Map();
  const values = await readValues(table.name, ids, connection);
  const empty = `[${definitions.map((each) => entry(each, undefined)).join(',')}]`;
  const write = (own: ReadonlyMap<number, Row>) => definitions.map((each) => entry(each, own.get(each.id))).join(',');
  return new Map(ids.map((id) => [id, values.has(id) ? `[${write(values.get(id) ?? new Map())}]` : empty]));
}

async function readDefinitions(path: string, connection: Connection, model: Model): Promise<readonly Definition[]> {
  const own = podIdsOf(path);
  if (own.length === 0) return [];
  const rows = await connection.all(definitionsIn(own), [...own]);
  const counted = new Map<unknown, number>();
  return rows.map((row) => {
    const number = (counted.get(row[5]) ?? 0) + 1;
    counted.set(row[5], number);
    return toDefinition(row, number, model);
  });
}

function toDefinition([id, caption, type, method, decimals, pod, guid]: Row, rowNum: number, model: Model): Definition {
  const head = {
    id,
    caption: caption ?? '',
    type: type ?? 'Text',
    entryMethod: method ?? 'EntryField',
    numberOfDecimals: decimals ?? 0,
  };
  const tail = {
    ...(guid === null || !model.byName.has('connectWiseId') ? {} : { connectWiseId: guid }),
    rowNum,
    userDefinedFieldRecId: id,
    podId: pod,
  };
  const numeric = type === 'Checkbox' || type === 'Number' || type === 'Percent' || type === 'Currency';
  return {
    id: id as number,
    type: String(type),
    before: JSON.stringify(head).slice(0, -1),
    behind: JSON.stringify(tail).slice(1),
    numeric,
  };
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
  const stored = row === undefined ? null : numeric ? row[3] : row[2];
  const value = stored === null || stored === undefined ? null : type === 'Checkbox' ? stored === 1 : stored;
  return `${before},"value":${JSON.stringify(value)},${behind}`;
}
