import type { View } from '@reeve/catalogue';
import { parseCondition } from '@reeve/query';
import { type Column, findIds, type ListPlan, quoted, type Table } from '@reeve/store';
import { nextTurn } from '@reeve/turns';
import type { Call } from '../../call/call.ts';
import type { PathIds } from '../../call/path-ids.ts';
import { rightsOf } from '../../call/rights-of.ts';
import { keptListsPart } from '../../tenant/kept-lists.ts';
import { planFor, readersOf } from '../kind/list.ts';
import { filledPath, parentColumn, placesOf, viewsListing } from './places.ts';
import { listingColumns, type Referring, referringColumns } from './referring-columns.ts';

/** Records of one view that name a record by one field: the list behind a row of usages. */
export interface Users {
  readonly model: string;
  /** The field that names the record. */
  readonly key: string;
  /** The address of the records without the base, and of the list of just them. */
  readonly path: string;
  readonly list: string;
  readonly count: () => Promise<number>;
  /** The ids, page by page: none is left out, however many there are. */
  readonly ids: () => AsyncIterable<readonly number[]>;
}

/** Who names a record, by views and, where a view is nested, by parents; of them those that the caller may read. */
export async function usersOf(table: Table, id: number, call: Call): Promise<Users[]> {
  const users: Users[] = [];
  await call.schema.tables.workedOut();
  for (const referring of referringColumns(table, call)) {
    await nextTurn(); // hundreds name a member: others get their turn between two
    const views = viewsListing(referring.table, referring.column, call).filter((view) => knows(view, referring, call));
    for (const view of readableOf(views, call)) {
      const places = await placesOf(view, referring.table, referring.column, id, call);
      users.push(...places.map((ids) => usersAt(view, referring, ids, id, call)));
    }
  }
  for (const { table: referring, column } of listingColumns(table, call))
    users.push(...(await listingUsers(referring, column, id, call)));
  return users;
}

/**
 * Whether a view can be asked by the column: a field that came later than the caller's version is none of its models, and the list behind the
 * link would be refused.
 */
function knows(view: View, { table, column }: Referring, { schema: { catalogue } }: Call): boolean {
  if (column.field === null || parentColumn(view, table) === column) return true;
  return catalogue.model(catalogue.collection(view.collection).model).byName.has(column.field.name);
}

function readableOf(views: readonly View[], call: Call): readonly View[] {
  const rights = rightsOf(call);
  return views.filter(({ path }) => rights.levelAt('inquire', path) !== 'None');
}

function usersAt(view: View, { table, column, when }: Referring, ids: PathIds, id: number, call: Call): Users {
  const named = parentColumn(view, table) === column ? '' : conditionOn(column, id);
  const conditions = when === null ? named : `${when} AND ${named}`;
  const path = filledPath(view, ids);
  return {
    model: modelOf(view, call),
    key: column.key,
    path,
    list: conditions === '' ? path : `${path}?conditions=${conditions}`,
    count: async () =>
      call.tenant.part(keptListsPart).totals.of(planOf(view, ids, conditions, 0, call), readersOf(call)),
    ids: () => allIds((after) => planOf(view, ids, conditions, after, call), call),
  };
}

function conditionOn(column: Column, id: number): string {
  return column.references === null ? `${column.key}=${id}` : `${column.key}/id=${id}`;
}

/** A view that keeps only some of the records has a model of its own: project tickets are no tickets of the desk. */
function modelOf(view: View, { schema }: Call): string {
  const { catalogue } = schema;
  const { model } = catalogue.collection(view.collection);
  if (view.filter === undefined) return model;
  return catalogue.operations.find((each) => each.view === view.path && each.kind === 'list')?.response ?? model;
}

const most = 1000;

/** The plan that the list behind the link has, read on from an id. */
function planOf(view: View, ids: PathIds, conditions: string, pageId: number, call: Call): ListPlan {
  const { parentId, grandparentId } = ids;
  return planFor(call, {
    view,
    ...(parentId === undefined ? {} : { parentId }),
    ...(grandparentId === undefined ? {} : { grandparentId }),
    only: rightsOf(call).readable(view.path),
    conditions: parseCondition(conditions),
    childConditions: null,
    customFieldConditions: null,
    orderBy: [],
    window: { kind: 'after', pageId, pageSize: most },
  });
}

async function* allIds(planAfter: (id: number) => ListPlan, call: Call): AsyncGenerator<readonly number[]> {
  let last = 0;
  for (let more = true; more; ) {
    const found = await findIds(planAfter(last), readersOf(call));
    more = found.length > most;
    last = found[most - 1] ?? last;
    yield found.slice(0, most);
  }
}

async function* only(id: number): AsyncGenerator<readonly number[]> {
  yield [id];
}

/**
 * Rows that name the record in a list cannot be asked for by a condition: each is a user with an address of its own. Whoever
 * reads their own only is shown none.
 */
async function listingUsers(table: Table, column: Column, id: number, call: Call): Promise<Users[]> {
  const view = call.schema.catalogue.view(table.collection.path);
  if (rightsOf(call).levelAt('inquire', view.path) !== 'All') return [];
  const parent = parentColumn(view, table);
  const above = parent === undefined ? '0' : quoted(parent.name);
  const sql = `select "id", ${above}, ${quoted(column.name)} from ${quoted(table.name)} where ${quoted(column.name)} is not null order by "id"`;
  const rows = await readersOf(call).background.all(sql, []);
  return rows
    .filter((row) => namesIn(row[2]).includes(id))
    .map((row) => listingUser(view, column, Number(row[0]), { parentId: Number(row[1]) }, call));
}

function namesIn(stored: unknown): unknown[] {
  const names: unknown = typeof stored === 'string' ? JSON.parse(stored) : stored;
  return Array.isArray(names) ? names : [];
}

function listingUser(view: View, column: Column, own: number, ids: PathIds, call: Call): Users {
  const path = filledPath(view, ids);
  const one = { count: async () => 1, ids: () => only(own) };
  return { model: modelOf(view, call), key: column.key, path, list: `${path}?conditions=id=${own}`, ...one };
}
