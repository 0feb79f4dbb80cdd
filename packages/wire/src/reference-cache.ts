import type { Catalogue } from '@reeve/catalogue';
import type { Connection, Tables } from '@reeve/store';
import { CustomFieldDefinitions, definitionTable } from './custom-field-definitions.ts';
import { type ReferenceQuery, readRows, toQuery, toText } from './reference-query.ts';

/** The most references that are kept for one tenant and one base address; beyond it all are made anew. */
const mostReferences = 60_000;

/** Several addresses may lead to one server; each has its own links. Beyond this many, the oldest are forgotten. */
const mostBases = 8;

/** The finished JSON of references, by reference type and id. */
export type ReferenceTexts = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** A reading that goes on: what was written of its table since it began, and whether all of it must be done again. */
interface Reading {
  readonly table: string;
  readonly behind: ReadonlySet<string>;
  readonly written: Set<number>;
  isVoid: boolean;
}

/**
 * Keeps the JSON of references (`{"id":5,"name":"…","_info":{…}}`), so that a page needs no joins. A text is dropped
 * when the record that it shows is written, by whatever process; names are always fresh.
 */
export class ReferenceCache {
  readonly #catalogue: Catalogue;
  readonly #tables: Tables;
  readonly #bases = new Map<string, Map<string, Map<number, string>>>();
  readonly #queries = new Map<string, ReferenceQuery | null>();
  /** The custom fields that records have. */
  readonly customFields: CustomFieldDefinitions;
  /** What is being read: a record that is written meanwhile is read again. */
  readonly #readings = new Set<Reading>();
  /** How many times something was forgotten. */
  drops = 0;

  constructor(catalogue: Catalogue, tables: Tables) {
    this.#catalogue = catalogue;
    this.customFields = new CustomFieldDefinitions(catalogue);
    this.#tables = tables;
  }

  /** The references made for a base address (`https://host/v4_6_release/apis/3.0`). */
  for(base: string): ReferenceTexts {
    return this.#texts(base);
  }

  /** Makes what is missing of the wanted references, one query a table. */
  async load(base: string, wanted: ReadonlyMap<string, ReadonlySet<number>>, connection: Connection): Promise<void> {
    for (const [name, ids] of wanted) {
      const kept = this.#textsOf(base, name);
      const missing = [...ids].filter((id) => !kept.has(id));
      if (missing.length > 0) await this.#read(base, name, missing, connection);
    }
  }

  /** The table of the records that references of a type show; null where they show none. */
  tableOf(type: string): string | null {
    return this.#query(type)?.table.name ?? null;
  }

  /** Forgets the references of a record that was written. */
  drop(table: string, id: number): void {
    this.drops += 1;
    if (table === definitionTable) this.customFields.forget();
    for (const reading of this.#readings) {
      if (reading.table === table) reading.written.add(id);
      if (reading.behind.has(table)) reading.isVoid = true;
    }
    for (const [name, query] of this.#queries) {
      if (query?.behind.has(table) === true) for (const types of this.#bases.values()) types.delete(name);
      if (query?.table.name !== table) continue;
      for (const types of this.#bases.values()) types.get(name)?.delete(id);
    }
  }

  /** Forgets everything. */
  clear(): void {
    this.drops += 1;
    this.customFields.forget();
    for (const reading of this.#readings) reading.isVoid = true;
    this.#bases.clear();
  }

  async #read(base: string, name: string, ids: readonly number[], connection: Connection): Promise<void> {
    const query = this.#query(name);
    if (query === null) return;
    for (let missing = ids; missing.length > 0; ) missing = await this.#readOnce(base, query, missing, connection);
  }

  /** Keeps what was read, and answers the ids of those that were written while they were. */
  async #readOnce(
    base: string,
    query: ReferenceQuery,
    ids: readonly number[],
    connection: Connection,
  ): Promise<readonly number[]> {
    const { table, behind } = query;
    const reading: Reading = { table: table.name, behind, written: new Set(), isVoid: false };
    this.#readings.add(reading);
    try {
      const rows = await readRows(query, ids, connection);
      if (reading.isVoid) return ids;
      const kept = this.#textsOf(base, query.texts);
      for (const row of rows)
        if (!reading.written.has(row[0] as number)) kept.set(row[0] as number, toText(query, row, base));
      return ids.filter((id) => reading.written.has(id));
    } finally {
      this.#readings.delete(reading);
    }
  }

  #query(name: string): ReferenceQuery | null {
    const known = this.#queries.get(name);
    if (known !== undefined) return known;
    const made = toQuery(name, this.#catalogue, this.#tables);
    this.#queries.set(name, made);
    return made;
  }

  #textsOf(base: string, name: string): Map<number, string> {
    const types = this.#texts(base);
    let kept = types.get(name);
    if (kept === undefined || kept.size > mostReferences) {
      kept = new Map();
      types.set(name, kept);
    }
    return kept;
  }

  #texts(base: string): Map<string, Map<number, string>> {
    const known = this.#bases.get(base);
    if (known !== undefined) return known;
    const oldest = this.#bases.keys().next().value;
    if (this.#bases.size >= mostBases && oldest !== undefined) this.#bases.delete(oldest);
    const made = new Map<string, Map<number, string>>();
    this.#bases.set(base, made);
    return made;
  }
}
