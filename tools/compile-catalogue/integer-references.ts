import type { Collection, IntegerReference } from '../../packages/catalogue/src/collection.ts';
import type { Field } from '../../packages/catalogue/src/field.ts';
import type { IntegerReferencePatch } from './sources.ts';
import type { Layout } from './views.ts';

type Models = ReadonlyMap<string, readonly Field[]>;

/**
 * Every integer of a collection by which its records name others, as `integer-references.json` says. What a record
 * belongs to is left out: the path names it. Raises an error on a patch that fits no field or names no view, and on two
 * for one field.
 */
export function toIntegerReferences(
  patches: readonly IntegerReferencePatch[],
  layout: Layout,
  models: Models,
): IntegerReference[] {
  const fitting = new Set<IntegerReferencePatch>();
  const found = [...layout.collections.values()].flatMap((collection) =>
    integersOf(collection, models).flatMap((field) => {
      const patch = patchFor(field, collection, patches);
      if (patch === undefined) return [];
      fitting.add(patch);
      return field === collection.parent?.field ? [] : [toReference(patch, field, collection)];
    }),
  );
  for (const patch of patches) check(patch, fitting, layout);
  return found;
}

/** Their names; of those inside an object or a list of objects with the name of that before it (`recurring/billCycleId`). */
function integersOf(collection: Collection, models: Models): string[] {
  const fields = collection.models.flatMap((model) => models.get(model) ?? []);
  return [...new Set(fields.flatMap((field) => integersIn(field, models)))];
}

function integersIn({ name, type, of = '', hidden }: Field, models: Models): string[] {
  if (hidden === true) return [];
  if (type === 'integer' || (type === 'list' && of === 'integer')) return [name];
  if (type !== 'list' && type !== 'object') return [];
  const inside = (models.get(of) ?? []).filter((field) => field.type === 'integer');
  return inside.map((field) => `${name}/${field.name}`);
}

/** What is said of the collection's own models goes before what is said of all. */
function patchFor(
  field: string,
  { path, models: own }: Collection,
  patches: readonly IntegerReferencePatch[],
): IntegerReferencePatch | undefined {
  const named = patches.filter(({ fields }) => fields.includes(field));
  const ofOwn = named.filter(({ models }) => models?.some((model) => own.includes(model)) === true);
  const fit = ofOwn.length > 0 ? ofOwn : named.filter(({ models }) => models === undefined);
  if (fit.length > 1) throw new Error(`integer-references.json: ${path} ${field} is named twice.`);
  return fit[0];
}

function toReference({ names, by }: IntegerReferencePatch, field: string, { path }: Collection): IntegerReference {
  const reference = { collection: path, field, names: viewsIn(names) };
  if (by === undefined || typeof names === 'string') return reference;
  const namesBy = Object.entries(names).map(([value, views]) => [value, viewsIn(views)] as const);
  return { ...reference, by, namesBy: Object.fromEntries(namesBy) };
}

/** Every view of a patch's `names`, once. */
function viewsIn(names: IntegerReferencePatch['names']): string[] {
  return [...new Set(typeof names === 'string' ? [names] : Object.values(names).flat())];
}

function check(patch: IntegerReferencePatch, fitting: ReadonlySet<IntegerReferencePatch>, { views }: Layout): void {
  const what = `integer-references.json: ${[...(patch.models ?? []), ...patch.fields].join(', ')}`;
  if (!fitting.has(patch)) throw new Error(`${what} fits nothing.`);
  for (const view of viewsIn(patch.names)) if (!views.has(view)) throw new Error(`${what}: there is no view ${view}.`);
}
