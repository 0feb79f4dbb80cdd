import type { Collection, Hierarchy } from '../../packages/catalogue/src/collection.ts';
import type { Field } from '../../packages/catalogue/src/field.ts';
import type { ReferenceType } from '../../packages/catalogue/src/reference-type.ts';
import type { HierarchyPatch } from './sources.ts';
import type { Layout } from './views.ts';

/** What the hierarchies are found in. */
interface Known {
  readonly layout: Layout;
  readonly references: readonly ReferenceType[];
  readonly models: ReadonlyMap<string, readonly Field[]>;
}

/**
 * Every field by which records of one collection stand below one another: references to the collection itself, those of
 * nested rows to the collection of their parent, and what `hierarchies.json` adds. Raises an error on a patch that fits
 * nothing, or that says of a field what is so already.
 */
export function toHierarchies(patches: readonly HierarchyPatch[], known: Known): Hierarchy[] {
  const found = [...known.layout.collections.values()].flatMap((collection) => foundIn(collection, known));
  const byKey = new Map(found.map((each) => [keyOf(each), each]));
  for (const patch of patches) applyPatch(patch, byKey, known);
  return [...byKey.values()];
}

function foundIn(collection: Collection, known: Known): Hierarchy[] {
  const above = collection.parent === undefined ? undefined : collectionOf(collection.parent.collection, known);
  return fieldsOf(collection, known).flatMap(({ name, type, of }) => {
    const target = type === 'reference' ? targetOf(of ?? '', known) : undefined;
    if (target === undefined || name === collection.parent?.field) return [];
    if (target === collection.path) return [{ collection: collection.path, field: name }];
    return target === above ? [{ collection: collection.path, field: name, link: true }] : [];
  });
}

function applyPatch(patch: HierarchyPatch, byKey: Map<string, Hierarchy>, known: Known): void {
  const { reason: _, loops, ...hierarchy } = patch;
  const key = keyOf(patch);
  const collection = known.layout.collections.get(patch.collection);
  if (collection === undefined || !fieldsOf(collection, known).some(({ name }) => name === patch.field))
    throw new Error(`hierarchies.json: there is no field ${key}.`);
  if (byKey.has(key) !== (loops === true)) throw new Error(`hierarchies.json: ${key} is so without being named.`);
  if (loops === true) byKey.delete(key);
  else byKey.set(key, hierarchy);
}

function keyOf({ collection, field }: Pick<Hierarchy, 'collection' | 'field'>): string {
  return `${collection} ${field}`;
}

function fieldsOf(collection: Collection, { models }: Known): Field[] {
  const fields = collection.models.flatMap((model) => models.get(model) ?? []);
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}

function targetOf(reference: string, known: Known): string | undefined {
  const target = known.references.find(({ name }) => name === reference)?.target;
  return target == null ? undefined : collectionOf(target, known);
}

function collectionOf(view: string, { layout }: Known): string | undefined {
  return layout.views.get(view)?.collection;
}
