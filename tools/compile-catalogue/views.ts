import type { Collection, Parent, View } from '../../packages/catalogue/src/collection.ts';
import type { Field } from '../../packages/catalogue/src/field.ts';
import type { Classified } from './classify.ts';
import type { Sources, ViewPatch } from './sources.ts';

type Models = ReadonlyMap<string, readonly Field[]>;

/** Everything that the paths of the API show: the stored collections, and the views of them. */
export interface Layout {
  readonly collections: Map<string, Collection>;
  readonly views: Map<string, View>;
  /** The view's path for a base path in lower case. */
  readonly viewOf: Map<string, string>;
}

interface Base {
  readonly path: string;
  readonly operations: Classified[];
  readonly patch: ViewPatch | undefined;
}

/** Groups operations by the path whose records they work on, and decides what is stored and what is a view of it. */
export function toLayout(operations: readonly Classified[], sources: Sources, models: Models): Layout {
  const bases = groupByBase(operations, sources);
  const layout: Layout = { collections: new Map(), views: new Map(), viewOf: new Map() };
  for (const [key, base] of bases) layout.viewOf.set(key, base.path);
  for (const base of bases.values())
    if (base.patch?.rowsOf === undefined) addCollection(base, layout, bases, models, sources);
  for (const base of bases.values()) addView(base, layout, models);
  return layout;
}

function groupByBase(operations: readonly Classified[], sources: Sources): Map<string, Base> {
  const patches = new Map(sources.viewPatches.map((patch) => [patch.view.toLowerCase(), patch]));
  const bases = new Map<string, Base>();
  for (const operation of operations) {
    if (operation.kind === 'action') continue;
    const key = operation.base.toLowerCase();
    const base = bases.get(key) ?? { path: operation.base, operations: [], patch: patches.get(key) };
    base.operations.push(operation);
    bases.set(key, base);
  }
  for (const patch of patches.keys())
    if (!bases.has(patch)) throw new Error(`views.json: no operation works on ${patch}.`);
  return bases;
}

function addCollection(base: Base, layout: Layout, bases: Map<string, Base>, models: Models, sources: Sources): void {
  const model = mainModel(base);
  if (model === undefined) throw new Error(`No model for ${base.path}; name what it shows in views.json.`);
  const shownBy = [...bases.values()].filter((each) => each.patch?.rowsOf?.toLowerCase() === base.path.toLowerCase());
  const shown = [base, ...shownBy].flatMap((each) => each.operations.map((operation) => operation.response));
  const names = shown.filter(
    (name) => name !== null && name !== 'Usage' && name !== 'Count' && !name.endsWith('Reference'),
  );
  const parent = parentOf(base, layout, models.get(model) ?? [], sources);
  layout.collections.set(base.path, {
    path: base.path,
    table: tableName(base.path),
    model,
    models: [...new Set([model, ...(names as string[])])],
    ...(parent === undefined ? {} : { parent }),
  });
}

function mainModel(base: Base): string | undefined {
  const byKind = (kind: string) =>
    base.operations.find((each) => each.kind === kind && each.response !== null)?.response;
  return byKind('get') ?? byKind('create') ?? byKind('list') ?? byKind('infoGet') ?? byKind('info') ?? undefined;
}

function tableName(path: string): string {
  const words = path.split('/').filter((word) => word !== '' && !word.startsWith('{'));
  return words
    .map((word) => word.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase())
    .join('_')
    .slice(0, 58);
}

/** The collection above the last parameter of the path, and how the record names it. */
function parentOf(base: Base, layout: Layout, fields: readonly Field[], sources: Sources): Parent | undefined {
  const above = collectionAbove(base, layout);
  if (above === undefined) return undefined;
  return { collection: above, field: base.patch?.parentField ?? parentField(above, fields, sources) };
}

function collectionAbove(base: Base, layout: Layout): string | undefined {
  const nested = /^(.*)\/\{\w+\}\/[^{}]+$/.exec(base.path)?.[1]?.replace(/\{grandparentId\}/i, '{parentId}');
  if (nested === undefined) return undefined;
  const named = base.patch?.parentCollection ?? nested;
  const found = layout.viewOf.get(named.toLowerCase());
  if (found === undefined) throw new Error(`${base.path}: ${named} is no collection; name the parent in views.json.`);
  return found;
}

/** A reference to the parent's collection named like it, or an integer `<parent>Id`; null when there is none. */
function parentField(above: string, fields: readonly Field[], sources: Sources): string | null {
  const singular = singularOf(above.split('/').at(-1) ?? '');
  const references = fields.filter((field) => field.type === 'reference' && pointsAt(field, above, sources));
  const named = references.find(
    (field) => singular.endsWith(field.name.toLowerCase()) || field.name.toLowerCase().endsWith(singular),
  );
  if (named !== undefined) return named.name;
  const integers = fields.filter((field) => field.type === 'integer' && field.name.endsWith('Id'));
  const byId = integers.find(
    (field) => singular.endsWith(field.name.slice(0, -2).toLowerCase()) && field.name !== 'id',
  );
  return byId?.name ?? (references.length === 1 ? (references[0]?.name ?? null) : null);
}

function pointsAt(field: Field, collection: string, sources: Sources): boolean {
  const target = sources.references[field.of ?? '']?.collection;
  return target?.toLowerCase().replace(/\/$/, '') === collection.toLowerCase();
}

function singularOf(word: string): string {
  const lower = word.toLowerCase();
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.replace(/(?<=(?:s|x|ch|sh))es$|s$/, '');
}

function addView(base: Base, layout: Layout, models: Models): void {
  const stored = layout.viewOf.get((base.patch?.rowsOf ?? base.path).toLowerCase());
  const collection = layout.collections.get(stored ?? '');
  if (collection === undefined) throw new Error(`${base.path}: ${base.patch?.rowsOf} is no stored collection.`);
  const parameters = [...base.path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '');
  const parameter = parameters.at(-1);
  const view: { -readonly [K in keyof View]: View[K] } = { path: base.path, collection: collection.path };
  if (parameter !== undefined) {
    const field = base.patch?.parentField ?? collection.parent?.field ?? null;
    const every = base.patch?.ofEvery === undefined ? {} : { ofEvery: base.patch.ofEvery };
    view.parent = { parameter, collection: parentCollection(base, collection, layout), field, ...every };
    checkParentField(
      base,
      field,
      collection.models.flatMap((name) => models.get(name) ?? []),
    );
  }
  if (parameters.length > 1) view.grandparent = { parameter: parameters[0] ?? '' };
  if (base.patch?.idField !== undefined) view.idField = base.patch.idField;
  if (base.patch?.names !== undefined) view.names = base.patch.names;
  if (base.patch?.filter !== undefined) view.filter = base.patch.filter;
  layout.views.set(base.path, view);
}

/** A view of another section's rows belongs to what its own path names; otherwise to what the rows belong to. */
function parentCollection(base: Base, collection: Collection, layout: Layout): string {
  const above = /^(.*)\/\{\w+\}(\/[^{}]+)?$/.exec(base.path)?.[1] ?? '';
  const named = base.patch?.parentCollection ?? (layout.viewOf.has(above.toLowerCase()) ? above : undefined);
  const found = layout.viewOf.get((named ?? collection.parent?.collection ?? '').toLowerCase());
  if (found === undefined) throw new Error(`${base.path}: name the parent's collection in views.json.`);
  return found;
}

function checkParentField(base: Base, field: string | null, fields: readonly Field[]): void {
  if (field !== null && !fields.some((each) => each.name === field))
    throw new Error(`${base.path}: no field ${field}.`);
}
