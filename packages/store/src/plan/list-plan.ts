import type { Dialect } from '../engine/engine.ts';
import type { Filter, Operand, Timed } from '../filter/filter.ts';
import type { Column, Table } from '../schema/table.ts';
import type { PlanWindow } from './list-request.ts';

/** A table joined for the order alone: the row that a reference of `from` points to. */
export interface Join {
  readonly alias: string;
  readonly from: string;
  /** The reference, or the object that it is within. */
  readonly column: Column;
  /** What the reference names, where it is within an object. */
  readonly within?: Operand;
  readonly table: Table;
}

/** One term of the order. Empty values come first ascending and last descending, on both engines. */
export interface OrderTerm {
  readonly alias: string;
  readonly operand: Operand | Timed;
  readonly descending: boolean;
  /** The value counts only where this column of a row has one (`Field.shownWith`). */
  readonly onlyWith?: { readonly alias: string; readonly column: Column };
}

/** How a list or a count is answered: a plain value, to print and to compile. */
export interface ListPlan {
  /** The database that the plan is for: what numbers it takes and what it searches by are part of the plan. */
  readonly dialect: Dialect;
  /** The moment that flags of `Until` are held against. */
  readonly now: string;
  readonly table: Table;
  /** What the view and the records above it demand. */
  readonly scope: Filter;
  /** What was asked for beyond that. */
  readonly filter: Filter;
  readonly joins: readonly Join[];
  /** The id comes last, so that the order is the same every time (evidence: conditions/default-order). */
  readonly order: readonly OrderTerm[];
  readonly window: PlanWindow;
  /** No index leads straight to the page: much of the table may be read, so the query belongs on `TenantDatabase.background`. */
  readonly needsScan: boolean;
  /** The same for the count. */
  readonly countNeedsScan: boolean;
  /**
   * The terms by whose index the rows are found, where that was estimated (`find-ids.ts`); the others are then tried row by
   * row. Absent: the database chooses.
   */
  readonly accessPath?: readonly Filter[];
}

/** The alias of the table that is listed. */
export const rootAlias = 't';

/** Whether a list shows all of a view in the order of the ids. */
export function isWholeView({ filter, order }: Pick<ListPlan, 'filter' | 'order'>): boolean {
  return filter.kind === 'constant' && order.length === 1 && order[0]?.alias === rootAlias;
}
