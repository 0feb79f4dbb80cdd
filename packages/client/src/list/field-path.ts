/** A member of a record: through lists, without `null` and `undefined`. */
type Inner<T> = NonNullable<T> extends readonly (infer Item)[] ? NonNullable<Item> : NonNullable<T>;

type NameOf<T> = keyof Inner<T> & string;

/** The path itself when a record has it, otherwise the names that could stand at its first wrong place. */
export type FieldPath<T, P extends string> = P extends `${infer Head}/${infer Rest}`
  ? Head extends NameOf<T>
    ? `${Head}/${FieldPath<Inner<T>[Head], Rest>}`
    : NameOf<T>
  : P extends NameOf<T>
    ? P
    : NameOf<T>;

/** Paths, each checked by itself: nothing enumerates what a record has. */
export type FieldPaths<T, F extends readonly string[]> = { readonly [I in keyof F]: FieldPath<T, F[I]> };

type HeadOf<P extends string> = P extends `${infer Head}/${string}` ? Head : P;
type RestOf<P extends string, K> = P extends `${infer Head}/${infer Rest}` ? (Head extends K ? Rest : never) : never;

/** A record with nothing but what was asked for. */
export type Narrowed<T, P extends string> = NarrowedMembers<Pick<T, HeadOf<P> & keyof T>, P>;

type NarrowedMembers<S, P extends string> = {
  readonly [K in keyof S]: K extends P ? S[K] : NarrowedValue<S[K], RestOf<P, K>>;
};

type NarrowedValue<V, P extends string> = V extends readonly (infer Item)[]
  ? readonly Narrowed<Item, P>[]
  : V extends object
    ? Narrowed<V, P>
    : V;

/** A record as `fields` leaves it: whole where none are named. */
export type Selected<T, F extends readonly string[]> = F extends readonly [] ? T : Narrowed<T, F[number]>;
