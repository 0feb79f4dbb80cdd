import type { Behaviour } from './behaviour.ts';

/** The behaviours of every collection, in the order of the list. */
export function byCollection(behaviours: readonly Behaviour[]): Map<string, Behaviour[]> {
  const found = new Map<string, Behaviour[]>();
  for (const behaviour of behaviours) {
    for (const collection of behaviour.collections)
      found.set(collection, [...(found.get(collection) ?? []), behaviour]);
  }
  return found;
}
