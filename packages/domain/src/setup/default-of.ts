import type { PathOf } from '@reeve/store';
import type { Unit } from '../unit/unit.ts';

type First = Pick<Unit, 'first'>;

/** The id of the row of a setup table that is marked as its default; null where none is. */
export async function defaultOf<C extends string>(collection: PathOf<C>, unit: First): Promise<number | null> {
  return (await unit.first(collection as string, { defaultFlag: true }))?.id ?? null;
}

/** The same, or the first row there is; null in an empty table. */
export async function usualOf<C extends string>(collection: PathOf<C>, unit: First): Promise<number | null> {
  return (await defaultOf(collection as string, unit)) ?? (await unit.first(collection as string, {}))?.id ?? null;
}
