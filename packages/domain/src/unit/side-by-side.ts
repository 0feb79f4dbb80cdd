import type { CollectionPath } from '@reeve/catalogue';
import type { KeyOf } from '@reeve/store';

/**
 * A collection whose records many write at the same time where the database lets them (PostgreSQL). What is not declared is
 * written by one transaction of a tenant at a time, with nothing to think of.
 */
export interface SideBySide {
  readonly collection: string;
  /**
   * The fields by which rules look records of the collection up. Whoever looks up by one of these, and whoever adds such
   * a record or changes it, holds that key until the end of the transaction, and others wait. A write that looks
   * further than this is run again, alone.
   */
  readonly by: readonly (readonly string[])[];
  /**
   * Whether many look at one record at the same time, as all tickets of a company do at the company, and seldom change it
   * then: they wait for who changes it, and not for one another. Records that who looks at them changes as well, as time
   * entries do their ticket, are held by one at a time.
   */
  readonly readTogether: boolean;
}

/** Declares that a collection is written side by side. Fields are those of the collection. */
export function sideBySide<C extends CollectionPath>(
  collection: C,
  { by, readTogether = false }: { readonly by: readonly (readonly KeyOf<C>[])[]; readonly readTogether?: boolean },
): SideBySide {
  return { collection, by, readTogether };
}

/** Which collections are written side by side, by their path. */
export function byCollection(declared: readonly SideBySide[]): ReadonlyMap<string, SideBySide> {
  return new Map(declared.map((each) => [each.collection, each]));
}
