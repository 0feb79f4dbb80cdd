import { createHash } from 'node:crypto';
import type { Dialect, TenantDatabase, Transaction } from '../engine/engine.ts';
import { hasTable } from '../engine/has-table.ts';
import { columnDefinitions, createIndex, createTable, foreignKeys } from './ddl.ts';
import { dropNotesOfTime } from './drop-notes-of-time.ts';
import { indexesOf, lookedUpBy } from './indexes.ts';
import { definitionTable, mendDefinitions } from './mend-definitions.ts';
import { createOwnTable, type OwnTable, ownDefinitions } from './own-table.ts';
import { storeTables } from './own-tables.ts';
import { type Column, quoted, type Table, type Tables } from './table.ts';

/** Grows by one when a Reeve of that number writes what an older one would misread. */
const format = 1;

/** The database was made by a newer Reeve, which may keep things that this one does not know. */
export class DatabaseTooNew extends Error {
  constructor(tenant: string, found: number) {
    super(`The data of "${tenant}" has format ${found}, made by a newer Reeve; this one reads up to format ${format}.`);
  }
}

/** A column holds another kind of value than the catalogue says: no additive change leads from one to the other. */
export class ColumnKindChanged extends Error {
  constructor(table: string, column: string, from: string, to: string) {
    super(`Column ${table}.${column} holds ${from} and would have to hold ${to}; the data was left as it is.`);
  }
}

/** What a tenant's tables look like: columns with their kinds by table, and the definitions of indexes by name. */
interface Shape {
  readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly indexes: Readonly<Record<string, string>>;
}

/**
 * Brings a tenant's tables to what the catalogue says, in one transaction: tables, columns and indexes are added, no
 * table or column is taken away; an index whose definition changed is made anew, and one that nobody wants any more is dropped. Does nothing when they are so already. `own` are the
 * tables of ours beside those of the store; `program` tells this program from any other that may want other tables, and then what it
 * saw to once is not worked out again at every start. Raises `DatabaseTooNew` or `ColumnKindChanged`, and leaves everything as it was when
 * anything fails.
 */
export async function migrate(
  database: TenantDatabase,
  tables: Tables,
  own: readonly OwnTable[],
  program: string | null = null,
): Promise<void> {
  const found = Number((await readMeta(database, 'format')) ?? format);
  if (found > format) throw new DatabaseTooNew(database.tenant, found);
  if (program !== null && (await readMeta(database, seenToBy)) === program) return;
  await bringUpToDate(database, tables, own);
  if (program !== null) await database.write((transaction) => writeMeta(transaction, { [seenToBy]: program }));
}

/** The program that saw to the tables last. */
const seenToBy = 'seen to by';

async function bringUpToDate(database: TenantDatabase, tables: Tables, own: readonly OwnTable[]): Promise<void> {
  await tables.workedOut();
  const { wanted, text } = wantedShape(tables, database.dialect);
  const ownStatements = [...storeTables, ...own].flatMap((table) => createOwnTable(table, database.dialect));
  const key = `[${text},${JSON.stringify(ownStatements)}]`;
  const digest = createHash('sha256').update(key).digest('hex');
  if ((await readMeta(database, 'schema')) === digest) return;
  await database.write(async (transaction) => {
    for (const table of [...storeTables, ...own]) await extendOwnTable(transaction, database.dialect, table);
    for (const statement of ownStatements) await transaction.run(statement);
    // Another process may have done it while this one waited for its turn.
    if ((await metaIn(transaction, 'schema')) === digest) return;
    const before = await knownShape(transaction);
    await extend(transaction, database.dialect, tables, before);
    const unwanted = unwantedIndexes(tables, before, wanted);
    for (const index of unwanted) await transaction.run(`drop index if exists ${quoted(index)}`);
    if (tables.all.some(({ name }) => name === definitionTable)) await mendCustomFields(transaction, database.dialect);
    await dropNotesOfTime(transaction, before.columns);
    const shape = JSON.stringify(bothOf(before, wanted, unwanted));
    await writeMeta(transaction, { schema: digest, format: String(format), shape });
  }, 'alone');
}

/** A table of ours that is there gets the columns that it lacks; they are nullable or have a default. */
async function extendOwnTable(transaction: Transaction, dialect: Dialect, table: OwnTable): Promise<void> {
  const found = await columnsOf(transaction, dialect, table.name);
  if (found.size === 0) return;
  for (const name of Object.keys(table.columns).filter((each) => !found.has(each)))
    for (const definition of ownDefinitions(table, name, dialect))
      await transaction.run(`alter table ${quoted(table.name)} add column ${definition}`);
}

/** The names of a table's columns in the database; none where it is not there. */
async function columnsOf(transaction: Transaction, dialect: Dialect, table: string): Promise<ReadonlySet<unknown>> {
  const sql =
    dialect.name === 'sqlite'
      ? 'select name from pragma_table_info(?)'
      : 'select column_name from information_schema.columns where table_schema = current_schema() and table_name = ?';
  return new Set((await transaction.all(sql, [table])).map(([name]) => name));
}

/** What earlier migrations made, of this catalogue or another: nothing of it is made twice. */
async function knownShape(transaction: Transaction): Promise<Shape> {
  const text = await metaIn(transaction, 'shape');
  return text === undefined ? { columns: {}, indexes: {} } : (JSON.parse(text) as Shape);
}

/** Tables and columns that a catalogue lacks stay, in case a later one has them again. */
function bothOf(before: Shape, wanted: Shape, dropped: ReadonlySet<string>): Shape {
  const columns = Object.entries(wanted.columns).map(([table, own]) => [table, { ...before.columns[table], ...own }]);
  const kept = Object.entries(before.indexes).filter(([name]) => !dropped.has(name));
  return {
    columns: { ...before.columns, ...Object.fromEntries(columns) },
    indexes: { ...Object.fromEntries(kept), ...wanted.indexes },
  };
}

/** Indexes that were made when all tables had one for whatever they are looked up by, and are not wanted now. */
function unwantedIndexes(tables: Tables, before: Shape, wanted: Shape): ReadonlySet<string> {
  const possible = tables.all.flatMap((table) => lookedUpBy(table).map(({ name }) => name));
  return new Set(possible.filter((name) => before.indexes[name] !== undefined && wanted.indexes[name] === undefined));
}

async function extend(transaction: Transaction, dialect: Dialect, tables: Tables, before: Shape): Promise<void> {
  for (const table of tables.all) await extendTable(transaction, dialect, table, before.columns[table.name]);
  for (const table of tables.all) await addForeignKeys(transaction, dialect, table, before.columns[table.name]);
  for (const table of tables.all) {
    for (const index of indexesOf(table)) {
      const definition = createIndex(table, index, dialect);
      if (before.indexes[index.name] === definition) continue;
      await transaction.run(`drop index if exists ${quoted(index.name)}`);
      await transaction.run(definition);
    }
  }
}

async function extendTable(
  transaction: Transaction,
  dialect: Dialect,
  table: Table,
  found: Readonly<Record<string, string>> | undefined,
): Promise<void> {
  if (found === undefined) {
    await transaction.run(createTable(table, dialect));
    return;
  }
  for (const column of table.columns) {
    const kind = found[column.name];
    if (kind !== undefined && kind !== column.kind)
      throw new ColumnKindChanged(table.name, column.name, kind, column.kind);
    if (kind !== undefined) continue;
    for (const definition of columnDefinitions(column, dialect)) {
      await transaction.run(`alter table ${quoted(table.name)} add column ${definition}`);
    }
    if (column.key === '_enteredById') await identifyWhoEntered(transaction, table);
    if (column.field?.startsAs !== undefined) await startAs(transaction, table, column, column.field.startsAs);
  }
}

/** Records of before the column was there have in it what another field says of them. */
async function startAs(transaction: Transaction, table: Table, column: Column, field: string): Promise<void> {
  const from = table.byKey.get(field);
  if (from === undefined) return;
  await transaction.run(`update ${quoted(table.name)} set ${quoted(column.name)} = ${quoted(from.name)}`);
}

/** Records of before the column was there name whoever entered them by identifier only: the member who has it now. */
async function identifyWhoEntered(transaction: Transaction, table: Table): Promise<void> {
  await transaction.run(
    `update ${quoted(table.name)} set "_entered_by_id" =
      (select min(m."id") from "system_members" m where m."identifier" = ${quoted(table.name)}."_entered_by")`,
  );
}

async function mendCustomFields(transaction: Transaction, dialect: Dialect): Promise<void> {
  await mendDefinitions(transaction);
  await mendCustomValues(transaction, dialect);
}

/** Custom fields once had rows without a value, which are found by having none, and indexes that did not tell the record. */
async function mendCustomValues(transaction: Transaction, dialect: Dialect): Promise<void> {
  await writeCustomTexts(transaction, dialect);
  await transaction.run('delete from "reeve_custom_value" where "text_value" is null and "number_value" is null');
  for (const index of ['number', 'text']) await transaction.run(`drop index if exists "reeve_custom_value__${index}"`);
}

/** Numbers and checkboxes of custom fields once had no text beside their number, by which texts are compared. */
async function writeCustomTexts(transaction: Transaction, dialect: Dialect): Promise<void> {
  const number = dialect.name === 'sqlite' ? `printf('%.15g', "number_value")` : `"number_value"::text`;
  const isCheckbox = `exists (select 1 from ${quoted(definitionTable)} d where d."id" = "field_id" and d."field_type_identifier" = 'Checkbox')`;
  const truth = `case when "number_value" = 1 then 'true' else 'false' end`;
  await transaction.run(
    `update "reeve_custom_value" set "text_value" = case when ${isCheckbox} then ${truth} else ${number} end
     where "text_value" is null and "number_value" is not null`,
  );
}

async function addForeignKeys(
  transaction: Transaction,
  dialect: Dialect,
  table: Table,
  found: Readonly<Record<string, string>> | undefined,
): Promise<void> {
  if (dialect.name === 'sqlite') return;
  const added = table.columns.filter((column) => found?.[column.name] === undefined);
  for (const statement of foreignKeys(table, added)) await transaction.run(statement);
}

interface WantedShape {
  readonly wanted: Shape;
  readonly text: string;
}

const wantedShapes = new WeakMap<Tables, Map<Dialect, WantedShape>>();

/** The shape and its JSON are made once, not for every tenant that is opened. */
function wantedShape(tables: Tables, dialect: Dialect): WantedShape {
  const byDialect = wantedShapes.get(tables) ?? new Map<Dialect, WantedShape>();
  wantedShapes.set(tables, byDialect);
  const known = byDialect.get(dialect);
  if (known !== undefined) return known;
  const wanted = shapeOf(tables, dialect);
  const made = { wanted, text: JSON.stringify(wanted) };
  byDialect.set(dialect, made);
  return made;
}

function shapeOf(tables: Tables, dialect: Dialect): Shape {
  const columns = tables.all.map((table) => [
    table.name,
    Object.fromEntries(table.columns.map((column) => [column.name, column.kind])),
  ]);
  return {
    columns: Object.fromEntries(columns),
    indexes: Object.fromEntries(
      tables.all.flatMap((table) => indexesOf(table).map((index) => [index.name, createIndex(table, index, dialect)])),
    ),
  };
}

/** A value that is known of the tenant; undefined when it is not, or when the tenant has no tables yet. */
export async function readMeta(database: TenantDatabase, key: string): Promise<string | undefined> {
  return (await hasTable(database, 'reeve_meta')) ? metaIn(database.reader, key) : undefined;
}

async function metaIn(connection: Pick<Transaction, 'all'>, key: string): Promise<string | undefined> {
  const rows = await connection.all('select "value" from "reeve_meta" where "key" = ?', [key]);
  return rows[0]?.[0] as string | undefined;
}

/** Writes values that are known of the tenant. */
export async function writeMeta(transaction: Transaction, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [key, value] of Object.entries(values)) {
    await transaction.run(
      'insert into "reeve_meta" ("key", "value") values (?, ?) on conflict ("key") do update set "value" = excluded."value"',
      [key, value],
    );
  }
}
