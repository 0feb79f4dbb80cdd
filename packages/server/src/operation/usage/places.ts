import type { Catalogue, View } from '@reeve/catalogue';
import { type Column, quoted, type Table } from '@reeve/store';
import type { Call } from '../../call/call.ts';
import type { PathIds } from '../../call/path-ids.ts';

/** Views in which the users of a record are listed: those of all records where there are such, or the nested one. */
export function viewsListing(table: Table, column: Column, call: Call): readonly View[] {
  const { catalogue } = call.schema;
  const { path, parent } = table.collection;
  const shown = listedViews(catalogue).get(path) ?? [];
  const flat = shown.filter((view) => view.parent === undefined);
  const whole = flat.find((view) => view.path === path && view.filter === undefined);
  const own = shown.find((view) => view.path === path);
  const isOwner = parent !== undefined && column.key === (parent.field ?? '_parentId');
  if (own !== undefined && isOwner) return [own];
  if (whole !== undefined) return [whole];
  const filtered = flat.filter((view) => view.filter !== undefined);
  if (filtered.length > 0) return filtered;
  return [flat[0] ?? own].filter((view) => view !== undefined);
}

const known = new WeakMap<Catalogue, ReadonlyMap<string, readonly View[]>>();

/** By collection, the views that have a list, of records and not of references to them, and show each of them alone. */
function listedViews(catalogue: Catalogue): ReadonlyMap<string, readonly View[]> {
  const found = known.get(catalogue) ?? Map.groupBy(shownViews(catalogue), (view) => view.collection);
  known.set(catalogue, found);
  return found;
}

function shownViews({ operations, views }: Catalogue): View[] {
  const shown = new Set(operations.filter(({ kind }) => kind === 'get').map((each) => each.view));
  const lists = operations.filter(({ kind, response }) => kind === 'list' && !response?.endsWith('Reference'));
  const listed = new Set(lists.map((each) => each.view));
  return views.filter(({ path }) => listed.has(path) && shown.has(path));
}

/** Under which parents a view lists the rows that name `id` in a column: one without ids where it is not nested. */
export async function placesOf(view: View, table: Table, column: Column, id: number, call: Call): Promise<PathIds[]> {
  const parent = parentColumn(view, table);
  if (parent === undefined) return [{}];
  const above = view.grandparent === undefined ? undefined : parentsParent(view, call);
  const join = above === undefined ? '' : ` join ${quoted(above.table.name)} p on p."id" = t.${quoted(parent.name)}`;
  const grand = above === undefined ? '0' : `p.${quoted(above.column.name)}`;
  const rows = await call.tenant.database.reader.all(
    `select distinct t.${quoted(parent.name)}, ${grand} from ${quoted(table.name)} t${join} where t.${quoted(column.name)} = ? order by 1`,
    [id],
  );
  return rows.filter(([own]) => own !== null).map(([own, over]) => idsOf(Number(own), above && Number(over)));
}

/** The column that names a row's parent in a view; undefined where the view is of all records. */
export function parentColumn(view: View, table: Table): Column | undefined {
  return view.parent === undefined ? undefined : table.byKey.get(view.parent.field ?? '_parentId');
}

function parentsParent(view: View, { schema }: Call): { table: Table; column: Column } | undefined {
  const above = schema.catalogue.view(view.parent?.collection ?? '');
  const table = schema.tables.of(above.collection);
  const column = parentColumn(above, table);
  return column === undefined ? undefined : { table, column };
}

function idsOf(parentId: number, grandparentId: number | undefined): PathIds {
  return { parentId, ...(grandparentId === undefined ? {} : { grandparentId }) };
}

/** A view's path with the ids of those above filled in. */
export function filledPath(view: View, ids: PathIds): string {
  const parameters = pathParameters(view, ids);
  return view.path.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? '');
}

/** The ids above a view by the names that its path has for them. */
function pathParameters({ parent, grandparent }: View, ids: PathIds): Record<string, string> {
  return {
    ...(parent === undefined ? {} : { [parent.parameter]: String(ids.parentId) }),
    ...(grandparent === undefined ? {} : { [grandparent.parameter]: String(ids.grandparentId) }),
  };
}
