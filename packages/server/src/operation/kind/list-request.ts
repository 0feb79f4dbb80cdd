import type { View } from '@reeve/catalogue';
import { type Condition, parseCondition, parseOrderBy } from '@reeve/query';
import type { ListRequest } from '@reeve/store';
import type { Call } from '../../call/call.ts';
import { pathIds } from '../../call/path-ids.ts';
import { readNumber } from '../../call/query-parameters.ts';
import { afterTie } from './after-tie.ts';

/** The texts that filter and order a list: from the query, or from the body of a search. */
export interface FilterTexts {
  readonly conditions?: string | undefined;
  readonly childConditions?: string | undefined;
  readonly customFieldConditions?: string | undefined;
  readonly orderBy?: string | undefined;
  /** The order is the operation's own and may name hidden fields. */
  readonly ordersTrusted?: boolean;
  /** What the operation itself demands of the records. */
  readonly only?: Condition | null;
}

/** 25 unless asked, 1,000 at most, silently (evidence: paging/size). */
const defaultPageSize = 25;
const mostPageSize = 1000;

/** What of a call decides what a list asks for. */
export type ListCall = Pick<Call, 'query' | 'path' | 'schema' | 'only' | 'pagesById'> & {
  readonly request: Pick<Call['request'], 'headers'>;
};

/** The filters in a call's query. */
export function filterTexts(call: Pick<Call, 'query'>): FilterTexts {
  return {
    conditions: call.query.get('conditions'),
    childConditions: call.query.get('childconditions'),
    customFieldConditions: call.query.get('customfieldconditions'),
    orderBy: call.query.get('orderby'),
  };
}

/** Reads what a list asks for. Forward-only paging leaves out `page` and `orderBy` (evidence: paging/forward-only). */
export function readListRequest(call: ListCall, view: View, texts: FilterTexts): ListRequest {
  const { id: _, ...ids } = pathIds(call, view);
  const forward = isForwardOnly(call);
  return afterTie({
    view,
    ...ids,
    only: both(call.only, texts.only),
    conditions: parseCondition(texts.conditions ?? ''),
    childConditions: parseCondition(texts.childConditions ?? ''),
    customFieldConditions: parseCondition(texts.customFieldConditions ?? ''),
    ordersTrusted: texts.ordersTrusted === true,
    orderBy: forward ? [] : parseOrderBy(texts.orderBy ?? ''),
    window: forward
      ? { kind: 'after', pageId: readNumber(call.query, 'pageid', { least: 0, fallback: 0 }), pageSize: pageSize(call) }
      : pageWindow(call),
  });
}

function both(a: Condition | undefined, b: Condition | null | undefined): Condition | null {
  if (a === undefined || b == null) return a ?? b ?? null;
  return { kind: 'and', terms: [a, b] };
}

function pageWindow(call: ListCall): ListRequest['window'] {
  return { kind: 'page', page: readNumber(call.query, 'page', { least: 1, fallback: 1 }), pageSize: pageSize(call) };
}

function pageSize(call: ListCall): number {
  return Math.min(readNumber(call.query, 'pagesize', { least: 1, fallback: defaultPageSize }), mostPageSize);
}

/** Whether the caller asked for paging by id (evidence: paging/forward-only). */
export function isForwardOnly(call: Pick<ListCall, 'request' | 'pagesById'>): boolean {
  if (call.pagesById === true) return true;
  const header = call.request.headers['pagination-type'];
  return typeof header === 'string' && header.trim().toLowerCase() === 'forward-only';
}
