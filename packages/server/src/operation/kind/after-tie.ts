import type { View } from '@reeve/catalogue';
import type { Condition } from '@reeve/query';
import type { ListRequest } from '@reeve/store';
import type { Call } from '../../call/call.ts';
import { readerOf } from '../../call/reader-of.ts';

const span = { start: 0, end: 0 };

/**
 * What a forward-only page of a view asks for whose rows show the ids of what is tied (evidence: paging/after-ties): rows in the order of
 * these ids, after the one that the caller read last.
 */
export function afterTie(request: ListRequest): ListRequest {
  const { window, only } = request;
  if (window.kind !== 'after' || request.view.idField === undefined) return request;
  const value = { kind: 'number', text: String(window.pageId), value: window.pageId, span } as const;
  const after: Condition = { kind: 'comparison', path: ['id'], operator: '>', value, span };
  return {
    ...request,
    orderBy: [{ path: ['id'], descending: false, span }],
    only: only == null ? after : { kind: 'and', terms: [only, after] },
    window: { kind: 'page', page: 1, pageSize: window.pageSize },
  };
}

/** The id that the last row of a page shows; 0 where there is none. */
export async function lastShownId(call: Call, view: View, ids: readonly number[]): Promise<number> {
  const id = ids.at(-1) ?? 0;
  if (view.idField === undefined) return id;
  const table = call.schema.tables.of(view.collection);
  const record = await readerOf(call).records.get(table, id);
  return Number(record?.[view.idField] ?? 0);
}
