import type { Field } from '../../packages/catalogue/src/field.ts';
import type { ReferenceType } from '../../packages/catalogue/src/reference-type.ts';
import type { Layout } from './views.ts';

/** What the ways to other records are looked up in. */
interface Known {
  readonly layout: Layout;
  readonly references: readonly ReferenceType[];
  readonly models: ReadonlyMap<string, readonly Field[]>;
}

/**
 * Raises an error on a field of a stored model that is shown through references (`text through ticket/board/name`) where
 * one of them leads to no records, or where what stands at the end is not kept, or of another type.
 */
export function checkShownThrough(known: Known): void {
  for (const { path, models } of known.layout.collections.values())
    for (const model of models)
      for (const field of known.models.get(model) ?? [])
        if (field.through !== undefined && !leads(field.through, path, field, known))
          throw new Error(
            `fields.json: ${model}.${field.name} shows no ${field.type} through ${field.through.join('/')}.`,
          );
}

function leads([word = '', ...rest]: readonly string[], collection: string, shown: Field, known: Known): boolean {
  if (word === 'id' && rest.length === 0) return shown.type === 'integer';
  const field = fieldOf(word, collection, known);
  if (field === undefined) return false;
  if (rest.length === 0)
    return isKept(field) && field.type === shown.type && (field.type !== 'reference' || field.of === shown.of);
  const target = known.references.find(({ name }) => name === field.of)?.target;
  const next = target == null ? undefined : known.layout.views.get(target)?.collection;
  return field.type === 'reference' && next !== undefined && leads(rest, next, shown, known);
}

function isKept({ as, until, stages, through }: Field): boolean {
  return as === undefined && until === undefined && stages === undefined && through === undefined;
}

function fieldOf(name: string, collection: string, { layout, models }: Known): Field | undefined {
  const own = layout.collections.get(collection)?.models ?? [];
  return own.flatMap((model) => models.get(model) ?? []).find((field) => field.name === name);
}
