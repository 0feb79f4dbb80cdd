/**
 * Types that check a path against a record type, one path at a time: nothing enumerates the paths of a type, so large
 * models cost the compiler nothing.
 */

/** What a condition can compare. */
type Scalar = string | number | boolean | Date;

/** A member of a record: through arrays (for `childConditions`), without `null` and `undefined`. */
type Part<T> = NonNullable<T> extends readonly (infer Item)[] ? NonNullable<Item> : NonNullable<T>;

/** Names of the members of a record. */
type NameIn<T> = keyof Part<T> & string;

/** The type of the value at a path, without `null` and `undefined`; `never` when there is no such path. */
export type ValueAt<T, P extends string> = P extends `${infer Head}/${infer Rest}`
  ? Head extends NameIn<T>
    ? ValueAt<Part<T>[Head], Rest>
    : never
  : P extends NameIn<T>
    ? Part<Part<T>[P]>
    : never;

/** The path itself when it leads to a value, otherwise the names that could stand at its first wrong place. */
export type CheckedPath<T, P extends string> = P extends `${infer Head}/${infer Rest}`
  ? Head extends NameIn<T>
    ? `${Head}/${CheckedPath<Part<T>[Head], Rest>}`
    : NameIn<T>
  : P extends NameIn<T>
    ? Part<Part<T>[P]> extends Scalar
      ? P
      : `${NoInfer<P>}/${NameIn<Part<T>[P]>}`
    : NameIn<T>;
