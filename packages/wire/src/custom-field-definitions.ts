import { type Catalogue, type FieldLimits, type Model, podIdsOf, podNameOf } from '@reeve/catalogue';
import type { Connection, Row, Table } from '@reeve/store';
import { marks } from './id-batches.ts';

/** The definition of a custom field, ready to be written with a value. */
export interface Definition {
  readonly id: number;
  readonly type: string;
  /** The entry's JSON up to the value, and behind it. */
  readonly before: string;
  readonly behind: string;
  readonly numeric: boolean;
  /** Where it is used; null where everywhere. */
  readonly limits: FieldLimits | null;
  /** What a new record has: the text of the default option. */
  readonly initial: string | null;
}

/** The table that definitions are kept in. */
export const definitionTable = 'system_user_defined_fields';

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

/** The query of the definitions in so many pods. */
function definitionsIn(pods: readonly number[]): string {
  return `select "id", "caption", "field_type_identifier", "entry_type_identifier", "number_decimals",
    "pod_id", "connect_wise_id", "location_ids", "business_unit_ids", "options"
    from "${definitionTable}" where "pod_id" in (${marks(pods)}) order by "sequence_number", "id"`;
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

/** `rowNum` begins anew in each pod (evidence: custom-fields/row-numbers). */
function toDefinition(row: Row, rowNum: number, model: Model): Definition {
  const [id, caption, type, method, decimals, pod, guid, locations, departments, options] = row;
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
    podId: podNameOf(pod),
  };
  return {
    id: id as number,
    type: String(type),
    before: JSON.stringify(head).slice(0, -1),
    behind: JSON.stringify(tail).slice(1),
    numeric: type === 'Number' || type === 'Percent' || type === 'Currency',
    limits: limitsOf(listIn(locations), listIn(departments)),
    initial: initialIn(listIn(options)),
  };
}

function limitsOf(locations: readonly number[], departments: readonly number[]): FieldLimits | null {
  return locations.length === 0 && departments.length === 0 ? null : { locations, departments };
}

function listIn<T>(json: unknown): T[] {
  const list: unknown = typeof json === 'string' ? JSON.parse(json) : null;
  return Array.isArray(list) ? list : [];
}

function initialIn(options: readonly { optionValue?: string; defaultFlag?: boolean }[]): string | null {
  return options.find(({ defaultFlag }) => defaultFlag === true)?.optionValue ?? null;
}
