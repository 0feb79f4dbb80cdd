import type { Catalogue, Collection, Field } from '@reeve/catalogue';
import { LongTurn } from '@reeve/turns';
import type { ColumnKind } from '../engine/engine.ts';

/** A column of a table. */
export interface Column {
  /** The column's name in the database; quote it with `quoted`. */
  readonly name: string;
  /** The record's key: the field's name, or a key of ours that starts with an underscore. */
  readonly key: string;
  readonly kind: ColumnKind;
  /** The field that the column stores; null for columns of ours. */
  readonly field: Field | null;
  /** The table whose rows a reference points to. */
  readonly references: string | null;
  /**
   * The companion column of free text: the folded text where it differs from the lower case of A to Z, else null.
   * Comparisons use `coalesce(companion, ascii-lower(column))`, which an index can hold.
   */
  readonly folded: string | null;
}

/** A table: a collection as it is stored. */
export interface Table {
  readonly name: string;
  readonly collection: Collection;
  /** `id` first, then the fields in the order of the model, then ours. */
  readonly columns: readonly Column[];
  readonly byKey: ReadonlyMap<string, Column>;
}

/** The keys of a record that no model shows as fields: who and when, and a nested record's parent. */
export const ownKeys = [
  '_parentId',
  '_lastUpdated',
  '_updatedBy',
  '_dateEntered',
  '_enteredBy',
  '_enteredById',
] as const;

/** An identifier as SQL writes it. Names come from the catalogue only. */
export function quoted(name: string): string {
  return `"${name}"`;
}

const made = new WeakMap<Catalogue, Tables>();

/** The tables of the whole API. */
export class Tables {
  /** The tables of a catalogue, the same ones every time: what is worked out of a table is kept by it. */
  static of(catalogue: Catalogue): Tables {
    const known = made.get(catalogue) ?? new Tables(catalogue);
    made.set(catalogue, known);
    return known;
  }

  readonly #catalogue: Catalogue;
  readonly #byPath = new Map<string, Table>();
  readonly #paths: ReadonlyMap<string, string>;
  #workedOut: Promise<void> | undefined;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#paths = new Map(catalogue.collections.map(({ table, path }) => [table, path]));
  }

  get all(): readonly Table[] {
    return this.#catalogue.collections.map(({ path }) => this.of(path));
  }

  /**
   * Resolves when every table has been worked out, once for a program. Whoever goes through all of them waits for this first: to work
   * them out at once takes some fifty milliseconds, in which nobody else would get a turn.
   */
  workedOut(): Promise<void> {
    this.#workedOut ??= this.#workOut();
    return this.#workedOut;
  }

  async #workOut(): Promise<void> {
    const turn = new LongTurn();
    for (const { path } of this.#catalogue.collections) {
      this.of(path);
      await turn.orNext();
    }
  }

  /** The table of a collection, by the collection's path. Each is worked out when it is asked for first: a start needs few. */
  of(path: string): Table {
    return this.#byPath.get(path) ?? this.#make(path);
  }

  /** The table of that name in the database. */
  named(name: string): Table {
    return this.of(known(this.#paths.get(name), name));
  }

  #make(path: string): Table {
    const table = toTable(this.#catalogue.collection(path), this.#catalogue);
    this.#byPath.set(path, table);
    return table;
  }
}

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`There is no table or column for ${name}.`);
  return found;
}

function toTable(collection: Collection, catalogue: Catalogue): Table {
  const fields = storedFields(collection, catalogue);
  const columns = [idColumn, ...columnsFor(fields, catalogue), ...ownColumns(collection, catalogue)];
  const byKey = new Map(columns.map((column) => [column.key, column]));
  for (const field of fields)
    if (!byKey.has(field.name)) byKey.set(field.name, known(byKey.get(field.name.slice(0, -2)), field.name));
  return { name: collection.table, collection, columns, byKey };
}

/** Where a model has both `location` and `locationId`, the second shows the id of the first: one column keeps both. */
function columnsFor(fields: readonly Field[], catalogue: Catalogue): Column[] {
  const columns = fields.map((field) => toColumn(field, catalogue));
  const references = new Set(columns.filter((column) => column.references !== null).map((column) => column.name));
  return columns.filter((column) => column.references !== null || !references.has(column.name));
}

const idColumn: Column = { name: 'id', key: 'id', kind: 'integer', field: null, references: null, folded: null };

/** The main model's fields and whatever other models show beyond them, save what is kept elsewhere or not at all. */
function storedFields(collection: Collection, catalogue: Catalogue): Field[] {
  const fields = new Map<string, Field>();
  for (const name of collection.models) {
    for (const field of catalogue.model(name).fields) {
      if (!fields.has(field.name) && isStored(field, name, catalogue)) fields.set(field.name, field);
    }
  }
  return [...fields.values()];
}

/** What is only taken is kept by its owner, but for flags, which are no secrets: the write that has one is told by it. */
function isStored(field: Field, model: string, catalogue: Catalogue): boolean {
  if (field.name === 'id' || field.type === 'info' || field.as !== undefined) return false;
  if (field.writeOnly === true && field.type !== 'boolean') return false;
  if (field.until !== undefined || field.stages !== undefined || field.through !== undefined) return false;
  return field.name !== 'customFields' && catalogue.listSource(model, field.name) === undefined;
}

function toColumn(field: Field, catalogue: Catalogue): Column {
  const target = field.type === 'reference' ? targetTable(field, catalogue) : null;
  const isReference = field.type === 'reference' && catalogue.reference(field.of ?? '')?.target != null;
  const name = isReference ? `${toSnake(field.name)}_id` : toSnake(field.name);
  const kind = isReference ? 'integer' : columnKind(field);
  return {
    name,
    key: field.name,
    kind,
    field,
    references: target,
    folded: field.type === 'text' ? `${name}__folded` : null,
  };
}

function targetTable(field: Field, catalogue: Catalogue): string | null {
  const target = catalogue.reference(field.of ?? '')?.target;
  return target == null ? null : catalogue.collection(catalogue.view(target).collection).table;
}

/** A reference to something that has no collection is kept as the object that was sent. */
function columnKind(field: Field): ColumnKind {
  if (field.type === 'integer') return 'integer';
  if (field.type === 'number') return 'double';
  if (field.type === 'boolean') return 'boolean';
  return ['reference', 'object', 'list', 'json'].includes(field.type) ? 'json' : 'text';
}

function ownColumns(collection: Collection, catalogue: Catalogue): Column[] {
  const parent =
    collection.parent?.field === null
      ? catalogue.collection(catalogue.view(collection.parent.collection).collection).table
      : null;
  const own = (key: string, name: string, kind: ColumnKind, references: string | null = null): Column => ({
    name,
    key,
    kind,
    field: null,
    references,
    folded: null,
  });
  return [
    ...(parent === null ? [] : [own('_parentId', '_parent_id', 'integer', parent)]),
    own('_lastUpdated', '_last_updated', 'text'),
    own('_updatedBy', '_updated_by', 'text'),
    own('_dateEntered', '_date_entered', 'text'),
    own('_enteredBy', '_entered_by', 'text'),
    own('_enteredById', '_entered_by_id', 'integer'),
  ];
}

function toSnake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
