import type { CollectionPath, Rows } from '@reeve/catalogue';
import type { Where } from './record-store.ts';
import type { StoredRecord } from './stored-record.ts';

/** The rows of every collection by its path, and any record where the path is only known when the program runs. */
interface AnyRows extends Rows {
  [path: string]: StoredRecord;
}

/**
 * The type of a collection's records: with the fields of the catalogue where the path is written in the code, so that a
 * misspelt field does not compile, and any stored record where it is a `string`.
 */
export type RowOf<C extends string> = AnyRows[C];

/** The path of a collection: any `string`, but a path that is written in the code must be one of the catalogue's. */
export type PathOf<C extends string> = C & (string extends C ? string : CollectionPath);

/** Some fields of a collection's record, to be set. */
export type FieldsOf<C extends string> = Readonly<Partial<RowOf<C>>>;

/** Equalities that records of a collection must meet; what they mean: `Where`. */
export type WhereOf<C extends string> = C extends CollectionPath ? Equalities<Rows[C]> : Where;

type Equalities<R> = {
  readonly [K in keyof R]?: Extract<R[K], string | number | boolean | null> | readonly Extract<R[K], string | number>[];
};

/** Keys of a collection's record to order by: ascending, or with a leading `-` descending. */
export type OrderOf<C extends string> = readonly (KeyOf<C> | `-${KeyOf<C>}`)[];

/** A key of a collection's record. */
export type KeyOf<C extends string> = C extends CollectionPath ? keyof Rows[C] & string : string;
