import type { ApiCall } from '../connection/api-call.ts';
import { bundleTypes } from './generated/bundle-types.ts';

/** A read as a bundle holds it (evidence: bundles/bundle). */
export interface BundledRead {
  readonly kind: 'entities' | 'count';
  /** Whether one record is asked for, and not a list of them. */
  readonly isSingle: boolean;
  readonly version: string;
  readonly resourceType: string;
  readonly apiRequest: Readonly<Record<string, unknown>>;
}

const known = new Set([
  'conditions',
  'orderBy',
  'childConditions',
  'customFieldConditions',
  'page',
  'pageSize',
  'fields',
]);

/** The read that a call is in a bundle; null for what is none: writes, streams, other queries, paging by ids, other paths. */
export function toBundledRead(call: ApiCall, version: string): BundledRead | null {
  const { method, isStreamed, options, path, query } = call;
  if (method !== 'GET' || isStreamed === true || options.headers !== undefined || options.signal !== undefined)
    return null;
  const [, list = '', last] = /^(.*?)(?:\/(\d+|count))?$/.exec(path) ?? [];
  const resourceType = bundleTypes[list.toLowerCase()];
  const members = new URLSearchParams(query);
  if (resourceType === undefined || [...members.keys()].some((name) => !known.has(name))) return null;
  const isSingle = last !== undefined && last !== 'count';
  const apiRequest = { ...(isSingle ? { id: Number(last) } : {}), ...requestOf(members) };
  return { kind: last === 'count' ? 'count' : 'entities', isSingle, version, resourceType, apiRequest };
}

function requestOf(members: URLSearchParams): Record<string, unknown> {
  const value = (name: string) => members.get(name) ?? undefined;
  const number = (name: string) => (members.has(name) ? Number(members.get(name)) : undefined);
  return {
    filters: {
      conditions: value('conditions'),
      orderBy: value('orderBy'),
      childconditions: value('childConditions'),
      customfieldconditions: value('customFieldConditions'),
    },
    page: { page: number('page'), pageSize: number('pageSize') },
    fields: value('fields'),
  };
}
