import type { LevelSource } from './callback-levels.ts';

/** A record as it goes over the wire: references are `{id, …}`, arrays are arrays. */
export type WireRecord = Readonly<Record<string, unknown>>;

/** Finds a record by its collection's path and its id, in the transaction of the change. Null when there is none. */
export type LoadRecord = (collection: string, id: number) => Promise<WireRecord | null>;

/**
 * The key under which a subscription to a tag is found. Tags compare without regard to case (*assumed*;
 * evidence: callbacks/tags).
 */
export function tagKey(text: string): string {
  return `tag:${text.toLowerCase()}`;
}

/**
 * The keys under which a record belongs to a level: object ids as text, or `tagKey`s. Empty when it belongs to none.
 * `load` is asked only for levels that lie behind another record.
 */
export async function levelKeys(source: LevelSource, record: WireRecord, load: LoadRecord): Promise<string[]> {
  if (source.kind === 'related') return relatedKeys(source, record, load);
  return ownKeys(source, record);
}

function ownKeys(source: Exclude<LevelSource, { kind: 'related' }>, record: WireRecord): string[] {
  if (source.kind === 'every') return [];
  const value = record[source.field];
  switch (source.kind) {
    case 'number':
      return numberKeys(value);
    case 'reference':
      return referenceKeys(value);
    case 'references':
      return arrayOf(value).flatMap(referenceKeys);
    case 'enumeration':
      return placeKeys(source.values, value);
    case 'tags':
      return arrayOf(value).flatMap((tag) => (typeof tag === 'string' ? [tagKey(tag)] : referenceKeys(tag)));
  }
}

async function relatedKeys(
  source: Extract<LevelSource, { kind: 'related' }>,
  record: WireRecord,
  load: LoadRecord,
): Promise<string[]> {
  const id = referenceId(record[source.field]);
  const related = id === null ? null : await load(source.collection, id);
  return related === null ? [] : referenceKeys(related[source.relatedField]);
}

/** The id of a reference, or null when the value is not one. */
export function referenceId(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const id = (value as { id?: unknown }).id;
  return typeof id === 'number' ? id : null;
}

function referenceKeys(value: unknown): string[] {
  return numberKeys(referenceId(value));
}

function numberKeys(value: unknown): string[] {
  return typeof value === 'number' ? [String(value)] : [];
}

function placeKeys(values: readonly string[], value: unknown): string[] {
  const place = typeof value === 'string' ? values.indexOf(value) : -1;
  return place < 0 ? [] : [String(place + 1)];
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
