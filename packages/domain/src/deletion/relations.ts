import type { Consequence, DeletionRule } from '@reeve/catalogue';
import type { Column, Schema, StoredRecord, Table } from '@reeve/store';
import type { Unit } from '../unit/unit.ts';

/** A column by which records of a table name those of another, and what follows from the deletion of what they name. */
export interface Relation {
  readonly table: Table;
  readonly column: Column;
  readonly rule: Consequence;
  /** Whether it is the column by which nested records name their parent. */
  readonly isParent: boolean;
  /** What else must hold for the column to name such a record (`DeletionRule.when`). */
  readonly when: NonNullable<DeletionRule['when']>;
  readonly clears: readonly string[];
}

const cached = new WeakMap<Table, readonly Relation[]>();
const cachedReferences = new WeakMap<Table, readonly (readonly [Table, Column])[]>();

/**
 * Everything by which records may name those of a table: references, parents, and the integers of `deletes.json`. Where
 * nothing is declared, nested records are carried along and all others refuse (evidence: records/deletion-rules). Those
 * that are carried come first.
 */
export function relationsTo(table: Table, schema: Schema): readonly Relation[] {
  const known = cached.get(table);
  if (known !== undefined) return known;
  const byColumn = referencesTo(table, { schema }).map(([each, column]) => ofReference(each, column, table, schema));
  const rules = schema.catalogue.deletionRules.filter(({ of }) => of === table.collection.path);
  const found = [...byColumn, ...rules.map((rule) => ofInteger(rule, schema))];
  const sorted = found.sort((a, b) => Number(b.rule === 'carried') - Number(a.rule === 'carried'));
  cached.set(table, sorted);
  return sorted;
}

/**
 * The records that name one of that id by a relation, in the order of their ids; with `limit`, at least so many if there
 * are. What else must hold is looked at here and not in the query, where the database may prefer a poorer index.
 */
export async function recordsThatName(
  id: number,
  { table, column, when }: Relation,
  unit: Unit,
  limit?: number,
): Promise<readonly StoredRecord[]> {
  const conditions = Object.entries(when);
  const most = limit === undefined || conditions.length > 0 ? {} : { limit };
  let rows = await unit.records.select(table, { [column.key]: id }, most);
  for (const [key, values] of rows.length === 0 ? [] : conditions) {
    const [field = '', inner] = key.split('.');
    const wanted: readonly unknown[] = inner === undefined ? values : await idsOf(table, field, inner, values, unit);
    rows = rows.filter((row) => wanted.includes(row[field]));
  }
  return rows;
}

/** The records that a reference may name whose field has one of the values. */
async function idsOf(
  table: Table,
  field: string,
  inner: string,
  values: readonly string[],
  unit: Unit,
): Promise<number[]> {
  const target = table.byKey.get(field)?.references;
  if (target == null) return [];
  const found = await unit.records.select(unit.schema.tables.named(target), { [inner]: values });
  return found.map(({ id }) => id);
}

function ofReference(each: Table, column: Column, table: Table, { catalogue }: Schema): Relation {
  const isParent = belongs(each, column, table);
  const declared = catalogue.deletionRules.find(
    ({ collection, field, of }) => of === undefined && collection === each.collection.path && field === column.key,
  );
  const rule = declared?.rule ?? (isParent ? 'carried' : 'refused');
  return { table: each, column, rule, isParent, when: {}, clears: declared?.clears ?? [] };
}

function ofInteger({ collection, field, when = {}, clears = [], rule }: DeletionRule, { tables }: Schema): Relation {
  const table = tables.of(collection);
  const column = table.byKey.get(field);
  if (column === undefined) throw new Error(`There is no column for ${field} of ${collection}.`);
  return { table, column, rule, isParent: false, when, clears };
}

/** Rows of a nested collection belong to their parent. */
function belongs(referring: Table, column: Column, table: Table): boolean {
  const { parent } = referring.collection;
  if (parent === undefined) return false;
  const isParentColumn = column.key === (parent.field ?? '_parentId');
  return isParentColumn && (column.references === table.name || column.references === null);
}

/** Every reference and every parent's column of the API's tables that may hold this table's ids, owned ones first. */
export function referencesTo(table: Table, { schema }: Pick<Unit, 'schema'>): readonly (readonly [Table, Column])[] {
  const known = cachedReferences.get(table);
  if (known !== undefined) return known;
  const found = schema.tables.all.flatMap((each) =>
    each.columns
      .filter((column) => column.references === table.name || isParentById(each, column, table, schema))
      .map((column) => [each, column] as const),
  );
  const sorted = found.sort(([a, x], [b, y]) => Number(belongs(b, y, table)) - Number(belongs(a, x, table)));
  cachedReferences.set(table, sorted);
  return sorted;
}

/** A parent that is named by a plain integer field (`ticketId`). */
function isParentById(each: Table, column: Column, table: Table, { catalogue }: Schema): boolean {
  const { parent } = each.collection;
  if (parent?.field !== column.key || column.references !== null) return false;
  return catalogue.view(parent.collection).collection === table.collection.path;
}
