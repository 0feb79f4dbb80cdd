import type { View } from '@reeve/catalogue';
import type { Condition, OrderColumn } from '@reeve/query';
import type { Dialect } from '../engine/engine.ts';
import type { Schema } from '../schema/schema.ts';

/**
 * Which part of what was found: a numbered page, or what follows an id (evidence: paging/link, paging/forward-only).
 */
export type Window =
  | { readonly kind: 'page'; readonly page: number; readonly pageSize: number }
  | { readonly kind: 'after'; readonly pageId: number; readonly pageSize: number };

/** Which rows a plan finds: those of a request's window, or so many behind so many. */
export type PlanWindow = Window | RowsWindow;

interface RowsWindow {
  readonly kind: 'rows';
  readonly skipped: number;
  readonly pageSize: number;
  /** The id that is skipped from, itself among them: only where the order is that of the ids. */
  readonly from?: number;
}

/** How many rows of the order stand before a window. */
export function skippedBy(window: PlanWindow): number {
  if (window.kind === 'after') return 0;
  const skipped = window.kind === 'rows' ? window.skipped : (window.page - 1) * window.pageSize;
  return Math.min(skipped, Number.MAX_SAFE_INTEGER);
}

/** What a list or a count asks for. The conditions are trees already; their names are not yet looked up. */
export interface ListRequest {
  readonly view: View;
  /** The id of the record that a nested view belongs to, and that of the record above it. */
  readonly parentId?: number;
  readonly grandparentId?: number;
  readonly conditions: Condition | null;
  readonly childConditions: Condition | null;
  readonly customFieldConditions: Condition | null;
  /** Without meaning in a window `after`, which is in the order of the ids (evidence: paging/forward-only). */
  readonly orderBy: readonly OrderColumn[];
  /** Whether the order is ours and may name hidden fields. */
  readonly ordersTrusted?: boolean;
  readonly window: Window;
  /** A filter of the server's own (rights, an action), which may also name hidden fields and columns of ours. */
  readonly only?: Condition | null;
}

/** What a plan is made against. */
export interface PlanSchema extends Schema {
  readonly dialect: Dialect;
  /** The moment of the call, as stored: what depends on the time of day is held against it. */
  readonly now: string;
  /** Whether the tenant has the search indexes of `search/searched-columns.ts`. */
  readonly search?: boolean;
}
