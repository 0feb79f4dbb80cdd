import type { Catalogue, ReferenceType, View } from '@reeve/catalogue';
import { type Column, type Connection, quoted, type Row, type Table, type Tables } from '@reeve/store';
import { CustomFieldDefinitions, definitionTable } from './custom-field-definitions.ts';
import { inBatches, marks } from './id-batches.ts';
import { isServed } from './is-served.ts';

/** The most references that are kept for one tenant and one base address; beyond it all are made anew. */
const mostReferences = 60_000;

/** Several addresses may lead to one server; each has its own links. Beyond this many, the oldest are forgotten. */
const mostBases = 8;

/** The finished JSON of references, by reference type and id. */
export type ReferenceTexts = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** A reading that goes on: what was written of its table since it began, and whether all of it must be done again. */
interface Reading {
  readonly table: string;
  readonly written: Set<number>;
  isVoid: boolean;
}

/** How a reference type is read: its columns, and how a row becomes JSON. */
interface ReferenceQuery {
  readonly type: ReferenceType;
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly parentAt: number;
  readonly path: string;
  /** What follows the id in the address of a record that is shown by its `/info` alone. */
  readonly ending: '' | '/info';
  readonly kinds: KindPaths | null;
  /** The place of the record's last change among the columns; -1 where no link shows it. */
  readonly stampAt: number;
}

/** The link of a reference to a picture, by whose stamp clients keep it (evidence: wire-format/image-stamps). */
const pictureLink = 'image_href';

/** The paths of a collection that each show records of some kinds, by kind, and the place of the kind among the columns. */
interface KindPaths {
  readonly at: number;
  readonly paths: ReadonlyMap<unknown, string>;
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
    for (const reading of this.#readings) if (reading.table === table) reading.written.add(id);
    for (const [name, query] of this.#queries) {
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
    const reading: Reading = { table: query.table.name, written: new Set(), isVoid: false };
    this.#readings.add(reading);
    try {
      const rows = await readRows(query, ids, connection);
      if (reading.isVoid) return ids;
      const kept = this.#textsOf(base, query.type.name);
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

async function readRows(
  { table, columns }: ReferenceQuery,
  ids: readonly number[],
  connection: Connection,
): Promise<Row[]> {
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const pages: Row[][] = [];
  for (const batch of inBatches(ids)) {
    pages.push(
      await connection.all(`select ${names} from ${quoted(table.name)} where "id" in (${marks(batch)})`, batch),
    );
  }
  return pages.flat();
}

function toQuery(name: string, catalogue: Catalogue, tables: Tables): ReferenceQuery | null {
  const type = catalogue.reference(name);
  if (type?.target == null) return null;
  const view = catalogue.view(type.target);
  const table = tables.of(view.collection);
  const keys = [
    ...type.keys.filter(({ key }) => key !== 'id').map(({ field }) => field),
    ...type.infoKeys.map((key) => infoField(key, table)),
  ];
  const parent = view.parent === undefined ? null : (view.parent.field ?? '_parentId');
  const divided = Object.keys(view.filter ?? {}).slice(0, 1);
  const stamp = pictureLink in type.extraLinks ? ['_lastUpdated'] : [];
  const wanted = ['id', ...keys, ...(parent === null ? [] : [parent]), ...stamp, ...divided];
  const columns = wanted.map((key) => table.byKey.get(key) ?? (table.byKey.get('id') as Column));
  const kinds =
    divided[0] === undefined ? null : { at: columns.length - 1, paths: kindPaths(view, divided[0], catalogue) };
  const stampAt = stamp.length === 0 ? -1 : columns.length - 1 - divided.length;
  const parentAt = parent === null ? -1 : keys.length + 1;
  const own = `${view.path}/{id}`;
  const ending = !isServed(own, catalogue) && isServed(`${own}/info`, catalogue) ? '/info' : '';
  return { type, table, columns, parentAt, path: view.path, ending, kinds, stampAt };
}

/** A project ticket is not found among service tickets: a reference leads to where its record is shown. */
function kindPaths({ collection }: View, field: string, catalogue: Catalogue): KindPaths['paths'] {
  const views = catalogue.views.filter((view) => view.collection === collection && view.parent === undefined);
  return new Map(views.flatMap(({ path, filter }) => (filter?.[field] ?? []).map((kind) => [kind, path] as const)));
}

/** `filename` of a document is its file name. */
function infoField(key: string, table: Table): string {
  return table.byKey.has(key) ? key : key === 'filename' ? 'fileName' : 'id';
}

function toText({ type, columns, parentAt, kinds, stampAt, ...query }: ReferenceQuery, row: Row, base: string): string {
  const id = row[0] as number;
  const path = kinds?.paths.get(row[kinds.at]) ?? query.path;
  let out = `{"id":${id}`;
  const keys = type.keys.filter(({ key }) => key !== 'id');
  keys.forEach(({ key, shownAs }, at) => {
    out += member(shownAs ?? key, columns[at + 1] as Column, row[at + 1]);
  });
  const info = infoMembers(type, keys.length, row);
  const own =
    type.link === null
      ? ''
      : `,"${type.link}":${JSON.stringify(base + recordAddress(path, id, parentAt < 0 ? null : row[parentAt]) + query.ending)}`;
  const extra = Object.entries(type.extraLinks).map(
    ([key, to]) =>
      `,"${key}":${JSON.stringify(base + to.replace('{id}', String(id)) + (key === pictureLink ? `?lm=${row[stampAt]}` : ''))}`,
  );
  const all = `${type.linkFirst ? `${own}${info}` : `${info}${own}`}${extra.join('')}`;
  if (all !== '') out += `,"_info":{${all.slice(1)}}`;
  return Buffer.from(`${out}}`).toString();
}

function infoMembers(type: ReferenceType, before: number, row: Row): string {
  const members = type.infoKeys.map((key, at) => {
    const value = row[before + 1 + at];
    return value === null || value === undefined ? '' : `,"${key}":${JSON.stringify(String(value))}`;
  });
  return members.join('');
}

function member(key: string, column: Column, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (column.kind === 'boolean') return `,"${key}":${value === 1 || value === true}`;
  if (column.references !== null || column.kind === 'json') return '';
  const text =
    key === 'name' || key === 'identifier' || typeof value === 'string' ? JSON.stringify(String(value)) : String(value);
  return `,"${key}":${text}`;
}

function recordAddress(path: string, id: number, parent: unknown): string {
  return `${path.replace(/\{(parentId|id)\}/, String(parent ?? 0))}/${id}`;
}
