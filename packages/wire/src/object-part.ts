import type { Catalogue, Field, Model } from '@reeve/catalogue';
import type { WriteMember } from './plain-part.ts';
import { textsOf } from './reference-texts.ts';
import { pick, type Selection } from './selection.ts';

/** A reference type with the place of the ids in the row: there itself, or in a member of an object that is kept there. */
export interface ReferencePlace {
  readonly type: string;
  readonly at: number;
  readonly inside?: string;
}

/** The id that a row has in such a place; null where it has none. */
export function idAt(row: readonly unknown[], { at, inside }: ReferencePlace): number | null {
  const value = row[at] ?? null;
  if (inside === undefined || value === null) return value as number | null;
  return idWithin(JSON.parse(value as string), inside);
}

function idWithin(object: unknown, member: string): number | null {
  const reference = (object as Record<string, { readonly id?: unknown } | null | undefined>)[member];
  return typeof reference?.id === 'number' ? reference.id : null;
}

/** The places of the references to records within an object that is kept as JSON. */
export function referencesWithin({ type, of = '' }: Field, at: number, catalogue: Catalogue): ReferencePlace[] {
  if (type !== 'object' || !catalogue.hasModel(of)) return [];
  return catalogue
    .model(of)
    .fields.filter((member) => member.type === 'reference' && catalogue.reference(member.of ?? '')?.target != null)
    .map((member) => ({ type: textsOf(member.of ?? '', catalogue.model(of), catalogue), at, inside: member.name }));
}

/** Writes an object with its references as they are everywhere, in the order of its model (evidence: references/shape). */
export function objectPart(
  name: string,
  { fields }: Model,
  references: readonly ReferencePlace[],
  shown: readonly Selection[],
): WriteMember {
  const types = new Map(references.map(({ type, inside = '' }) => [inside, type]));
  return (row, related) => {
    const text = row[references[0]?.at ?? 0] as string | null;
    if (text === null) return '';
    const kept = JSON.parse(text) as Record<string, unknown>;
    const finished = fields
      .filter((field) => kept[field.name] != null)
      .map((field) => {
        const id = types.has(field.name) ? idWithin(kept, field.name) : null;
        const reference = id === null ? undefined : related.references.get(types.get(field.name) ?? '')?.get(id);
        if (id !== null && reference === undefined) related.lacks = true;
        return [field.name, reference === undefined ? kept[field.name] : JSON.parse(reference)];
      });
    return name + JSON.stringify(shown.reduce<unknown>(pick, Object.fromEntries(finished)));
  };
}
