import type { Stages } from '@reeve/catalogue';
import type { PatternPiece } from '@reeve/query';
import type { Parameter } from '../engine/engine.ts';
import type { Column, Table } from '../schema/table.ts';

/** How a value is compared. `plainText` has no folded companion: only A to Z are the same in both cases. */
export type ComparedType = 'integer' | 'number' | 'boolean' | 'text' | 'plainText' | 'enum' | 'dateTime' | 'date';

/** What a filter looks at. */
export type Operand =
  /** A column of the row, or of the definition of a custom field (inside `CustomField` only). */
  | {
      readonly kind: 'column';
      readonly column: Column;
      readonly type: ComparedType;
      readonly options?: readonly string[];
      readonly of?: 'definition';
      /** Set where a number is compared by its digits. */
      readonly inDigits?: true;
    }
  /** A member of the object that a JSON column holds, or with a dot a member of that. */
  | { readonly kind: 'member'; readonly column: Column; readonly member: string; readonly type: ComparedType }
  /** An element of a JSON list, or a member of it (inside `JsonElement` only); `ofAnyKind` where others may have a value of another type. */
  | {
      readonly kind: 'element';
      readonly member: string | null;
      readonly type: ComparedType;
      readonly ofAnyKind?: true;
    };

/**
 * A flag that holds up to the instant in a column (`Field.until`). Conditions on it become conditions on the column, held
 * against the moment of the call; only orders keep it.
 */
export interface Until {
  readonly kind: 'until';
  readonly column: Column;
  readonly type: 'boolean';
}

/**
 * A word that follows the time (`Field.stages`). Conditions on it become conditions on the columns of its instants and on
 * the one that says how it ended, held against the moment of the call; only orders keep it.
 */
export interface Staged {
  readonly kind: 'staged';
  readonly type: 'enum';
  readonly options: readonly string[];
  readonly stages: Stages;
  readonly from: Column;
  readonly until: Column;
  readonly after: Column;
}

/** What is not kept, but follows from columns and the moment of the call. */
export type Timed = Until | Staged;

/** Operators of a comparison that SQL knows by the same sign. */
export type CompareOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/**
 * What rows must meet, names looked up and values in the form of the database. A filter on an empty value is false unless
 * it says otherwise: nothing is ever negated as a whole, so SQL's unknown is as good as false.
 */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Filter[] }
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'empty'; readonly operand: Operand; readonly negated: boolean }
  | {
      readonly kind: 'compare';
      readonly operand: Operand;
      readonly operator: CompareOperator;
      readonly value: Parameter;
    }
  | {
      readonly kind: 'oneOf';
      readonly operand: Operand;
      readonly negated: boolean;
      readonly values: readonly Parameter[];
    }
  | Matches
  | RelatedFilter
  | RelatedWithin
  | Element
  | JsonElement
  | CustomField;

/** Text that fits (or does not fit) a pattern, already folded. */
export interface Matches {
  readonly kind: 'matches';
  readonly operand: Operand;
  readonly negated: boolean;
  readonly pieces: readonly PatternPiece[];
  /** The search index that narrows the rows before the pattern is tried, and what to ask of it. */
  readonly candidates: { readonly table: string; readonly query: string } | null;
  /** Whether an index can find the rows: a search index or, where it is PostgreSQL's, one that needs no asking. */
  readonly searchable: boolean;
}

/** The row that a reference points to meets the filter; or, with `orEmpty`, the reference is empty. */
export interface RelatedFilter {
  readonly kind: 'related';
  readonly column: Column;
  readonly table: Table;
  readonly filter: Filter;
  readonly orEmpty: boolean;
}

/** The same of a reference within an object that a JSON column holds: `id` is what it names. */
export interface RelatedWithin {
  readonly kind: 'relatedWithin';
  readonly id: Operand;
  readonly table: Table;
  readonly filter: Filter;
  readonly orEmpty: boolean;
}

/** One row of another table that names this row in `link` meets the filter. */
export interface Element {
  readonly kind: 'element';
  readonly table: Table;
  readonly link: Column;
  readonly filter: Filter;
}

/** One element of the list that a JSON column holds meets the filter. */
export interface JsonElement {
  readonly kind: 'jsonElement';
  readonly column: Column;
  readonly filter: Filter;
}

/**
 * One custom field of this row meets the filter. `reachesEmpty`: it may hold for a field without a value, which has no
 * row of its own. `lacks`: the filter says no more than that one of these fields has none.
 */
export interface CustomField {
  readonly kind: 'customField';
  readonly table: Table;
  readonly definitions: Table;
  readonly filter: Filter;
  readonly reachesEmpty: boolean;
  readonly lacks?: LackedFields;
  /** Where a record says in which location and department it is; null where its collection does not. */
  readonly place: PlaceColumns | null;
}

/** Custom fields by the ids of their definitions, of which a record lacks the value of one. */
export interface LackedFields {
  readonly fields: readonly number[];
  /** What all records of the plan meet. */
  readonly among: Filter;
  /** The statement takes the records that have a value off by itself: what is left to ask is whether the field is used there. */
  readonly isSeenTo?: true;
}

/** The columns of a record, or of the record above it, that hold its location and department. */
export interface PlaceColumns {
  readonly above: { readonly column: Column; readonly table: Table } | null;
  readonly location: Column | null;
  readonly department: Column | null;
}

/** The filter that every row meets, or none. */
export function constant(value: boolean): Filter {
  return { kind: 'constant', value };
}

/** All (or any) of the filters, flattened and without those that say nothing. */
export function joined(kind: 'and' | 'or', filters: readonly Filter[]): Filter {
  const terms: Filter[] = [];
  const deciding = kind === 'or';
  for (const filter of filters) {
    if (filter.kind === 'constant') {
      if (filter.value === deciding) return filter;
    } else if (filter.kind === kind) {
      for (const term of filter.terms) terms.push(term);
    } else terms.push(filter);
  }
  if (terms.length === 0) return constant(!deciding);
  return terms.length === 1 ? (terms[0] as Filter) : { kind, terms };
}
