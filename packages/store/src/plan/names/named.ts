import type { ComparedType, Operand, Timed } from '../../filter/filter.ts';
import type { Column, Table } from '../../schema/table.ts';
import type { Hop } from './shown-through.ts';

/** What a name means in a table. */
export type Named =
  | {
      readonly kind: 'value';
      readonly name: string;
      readonly operand: Operand | Timed;
      readonly hidden: boolean;
      /** Without a value in this column of the row the name has none either (`Field.shownWith`). */
      readonly shownWith?: Column;
    }
  | {
      readonly kind: 'reference';
      readonly name: string;
      readonly column: Column;
      readonly target: Table;
      /** By key in lower case: the field of the target that it shows. */
      readonly keys: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: 'object';
      readonly name: string;
      readonly members: ReadonlyMap<string, Named>;
      /** The column that keeps it; `_info` has none. */
      readonly column?: Column;
    }
  /** A reference within an object: its id is a value of its own. */
  | {
      readonly kind: 'referenceWithin';
      readonly name: string;
      readonly id: Operand;
      readonly target: Table;
      readonly keys: ReadonlyMap<string, string>;
    }
  /** A member of a list's elements that holds values of any kind. */
  | { readonly kind: 'anyValue'; readonly name: string }
  | { readonly kind: 'list'; readonly name: string; readonly list: NamedList }
  /** What the record at the end of a way through references says (`Field.through`). */
  | {
      readonly kind: 'through';
      readonly name: string;
      readonly hops: readonly Hop[];
      readonly shown: Named;
      readonly shownWith?: Column;
    };

/** Where the elements of a list are: rows of a table (seen `through` one of their references), or JSON in a column. */
export type NamedList =
  | { readonly kind: 'rows'; readonly table: Table; readonly link: Column; readonly through: string | null }
  | { readonly kind: 'json'; readonly column: Column; readonly members: ReadonlyMap<string, Named> | ComparedType };

/** A name of a value, as anybody may use it. */
export function namedValue(name: string, operand: Operand | Timed): Named {
  return { kind: 'value', name, operand, hidden: false };
}

/** Names, to be found by their lower case. */
export function byLowerCase(names: readonly Named[]): ReadonlyMap<string, Named> {
  return new Map(names.map((named) => [named.name.toLowerCase(), named]));
}

/**
 * Passwords, keys and tokens: never compared with what a caller guesses. *Assumed*: the vendor refuses them too
 * (evidence: conditions/secrets).
 */
export const secret = /(?:password|secret|privatekey|token)$/i;
