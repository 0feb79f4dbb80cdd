import type { Catalogue, ReferenceType, View } from '@reeve/catalogue';
import { type Column, type Connection, quoted, type Row, type Table, type Tables } from '@reeve/store';
import { inBatches, marks } from './id-batches.ts';
import { isServed } from './is-served.ts';
import { typeOf } from './reference-texts.ts';

/** How a reference type is read: its columns, and how a row becomes JSON. */
export interface ReferenceQuery {
  readonly texts: string;
  readonly type: ReferenceType;
  readonly table: Table;
  readonly columns: readonly Column[];
  /** The columns as they are read: what the record names is shown by its name. */
  readonly read: readonly string[];
  /** The tables of what is shown so. */
  readonly behind: ReadonlySet<string>;
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

/** The rows of these ids, as they are read. */
export async function readRows(
  { table, read }: ReferenceQuery,
  ids: readonly number[],
  connection: Connection,
): Promise<Row[]> {
  const names = read.join(', ');
  const pages: Row[][] = [];
  for (const batch of inBatches(ids)) {
    pages.push(
      await connection.all(`select ${names} from ${quoted(table.name)} where "id" in (${marks(batch)})`, batch),
    );
  }
  return pages.flat();
}

/** The query of texts; null where they show no records. */
export function toQuery(texts: string, catalogue: Catalogue, tables: Tables): ReferenceQuery | null {
  const type = typeOf(texts, catalogue);
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
  const stored = wanted.map((key) => table.byKey.get(key) ?? (table.byKey.get('id') as Column));
  const named = stored.map((column, at) => (isByName(at - 1, keys, type) ? nameBehind(column, table, tables) : null));
  const columns = stored.map((column, at) => named[at]?.column ?? column);
  const read = stored.map((column, at) => named[at]?.read ?? quoted(column.name));
  const behind = new Set(named.flatMap((each) => each?.table ?? []));
  const kinds =
    divided[0] === undefined ? null : { at: columns.length - 1, paths: kindPaths(view, divided[0], catalogue) };
  const stampAt = stamp.length === 0 ? -1 : columns.length - 1 - divided.length;
  const parentAt = parent === null ? -1 : keys.length + 1;
  const own = `${view.path}/{id}`;
  const ending = !isServed(own, catalogue) && isServed(`${own}/info`, catalogue) ? '/info' : '';
  return { texts, type, table, columns, read, behind, parentAt, path: view.path, ending, kinds, stampAt };
}

/** Whether it is a key, and not the id of a type or what the address needs. */
function isByName(at: number, keys: readonly string[], { infoKeys }: ReferenceType): boolean {
  return at >= 0 && at < keys.length && infoKeys[at - keys.length + infoKeys.length] !== 'typeId';
}

/** How the name of a record is read that the one referred to names: the type of an agreement (evidence: references/by-place). */
function nameBehind(column: Column, table: Table, tables: Tables) {
  if (column.references === null) return null;
  const behind = tables.named(column.references);
  const name = behind.byKey.get('name');
  if (name === undefined) return null;
  const own = `${quoted(table.name)}.${quoted(column.name)}`;
  const read = `(select n.${quoted(name.name)} from ${quoted(behind.name)} n where n."id" = ${own})`;
  return { read, column: name, table: behind.name };
}

/** A project ticket is not found among service tickets: a reference leads to where its record is shown. */
function kindPaths({ collection }: View, field: string, catalogue: Catalogue): KindPaths['paths'] {
  const views = catalogue.views.filter((view) => view.collection === collection && view.parent === undefined);
  return new Map(views.flatMap(({ path, filter }) => (filter?.[field] ?? []).map((kind) => [kind, path] as const)));
}

const infoFields: Readonly<Record<string, string>> = { filename: 'fileName', typeId: 'type' };

/** `filename` of a document is its file name, `typeId` the id of a type. */
function infoField(key: string, table: Table): string {
  return table.byKey.has(key) ? key : (infoFields[key] ?? 'id');
}

/** The JSON of a reference to what was read. */
export function toText(
  { type, columns, parentAt, kinds, stampAt, ...query }: ReferenceQuery,
  row: Row,
  base: string,
): string {
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
    return value === null || value === undefined ? '' : `,"${key}":${JSON.stringify(infoText(key, String(value)))}`;
  });
  return members.join('');
}

/** How a ticket is billed is told by a letter there (evidence: references/by-place). */
function infoText(key: string, value: string): string {
  return key === 'billingMethod' ? value.slice(0, 1) : value;
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
