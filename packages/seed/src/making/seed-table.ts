import type { NamedRecords } from './named-records.ts';

/** A place in a row that is filled with the id of a record made before. */
export interface NamedPlace {
  readonly collection: string;
  readonly named: string;
  readonly as: 'reference' | 'id';
}

/** A record to make: its fields, with places for records made before. */
export type SeedRow = Readonly<Record<string, unknown>>;

/**
 * Records of one collection. The path may name a parent in brackets (`/service/boards/[Help Desk]/statuses`), with the
 * path it was made at when that is another one (`/project/boards/[Projects@/service/boards]/teams`). `key` is the field whose value the records are remembered by; without it they are not remembered.
 */
export interface SeedTable {
  readonly path: string;
  readonly key?: string;
  readonly rows: readonly SeedRow[];
  /** Set where the rows are there already, and are changed: the path of the records whose names and ids they have. */
  readonly present?: string;
}

/** A later change to a record, for references that go round in a circle. */
export interface SeedChange {
  readonly path: string;
  readonly named: string;
  readonly fields: SeedRow;
}

/** A reference to the record of that name. */
export function to(collection: string, named: string): NamedPlace {
  return { collection, named, as: 'reference' };
}

/** The bare id of the record of that name. */
export function idOf(collection: string, named: string): NamedPlace {
  return { collection, named, as: 'id' };
}

/** Records that are no more than a name, one of them perhaps the default. */
export function names(path: string, values: readonly string[], defaultName?: string, key = 'name'): SeedTable {
  return {
    path,
    key,
    rows: values.map((name) => ({ [key]: name, ...(name === defaultName && { defaultFlag: true }) })),
  };
}

/** Makes or changes the records of all tables, in their order. */
export async function createTables(records: NamedRecords, tables: readonly SeedTable[]): Promise<void> {
  for (const table of tables) {
    const path = resolvePath(records, table.path);
    for (const row of table.rows)
      await (table.present === undefined ? createRow : changeRow)(records, path, table, row);
  }
}

function createRow(records: NamedRecords, path: string, { key }: SeedTable, row: SeedRow): Promise<number> {
  const body = resolveRow(records, row);
  if (key === undefined) return records.seeder.create(path, body, records.stamp);
  return records.create(path, String(row[key]), body);
}

function changeRow(records: NamedRecords, path: string, { key = '', present = '' }: SeedTable, row: SeedRow) {
  const { [key]: named, ...fields } = row;
  const id = records.id(resolvePath(records, present), String(named));
  return records.seeder.update(path, id, resolveRow(records, fields), records.stamp);
}

/** Makes the changes, in their order. */
export async function applyChanges(records: NamedRecords, changes: readonly SeedChange[]): Promise<void> {
  for (const { path, named, fields } of changes) {
    const id = records.id(path, named);
    await records.seeder.update(path, id, resolveRow(records, fields), records.stamp);
  }
}

/** The path with bracketed names replaced by ids. Raises `SeedNameError` for a name that was not made. */
export function resolvePath(records: NamedRecords, path: string): string {
  const found = /\/\[([^@\]]+)(?:@([^\]]+))?\]/.exec(path);
  if (found === null) return path;
  const [place, named = '', collection = path.slice(0, found.index)] = found;
  return resolvePath(records, path.replace(place, `/${records.id(collection, named)}`));
}

/** The body that a row stands for. Raises `SeedNameError` for a name that was not made. */
export function resolveRow(records: NamedRecords, row: SeedRow): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, resolveValue(records, value)]));
}

function resolveValue(records: NamedRecords, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => resolveValue(records, each));
  if (!isPlace(value)) return value;
  const id = records.id(resolvePath(records, value.collection), value.named);
  return value.as === 'id' ? id : { id };
}

function isPlace(value: unknown): value is NamedPlace {
  return typeof value === 'object' && value !== null && 'collection' in value && 'named' in value;
}
