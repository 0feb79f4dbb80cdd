import type { Operation } from '@reeve/catalogue';

const filters = ['conditions', 'childConditions', 'customFieldConditions'];
const paging = ['orderBy', 'fields', 'page', 'pageSize', 'pageId'];

/** The shared query parameters of each kind of operation that has any. */
const parametersOfKind: Readonly<Partial<Record<Operation['kind'], readonly string[]>>> = {
  list: [...filters, ...paging],
  info: [...filters, ...paging],
  search: ['fields', 'page', 'pageSize', 'pageId'],
  count: filters,
  infoCount: filters,
  get: ['fields'],
  infoGet: ['fields'],
};

/** The query parameters that an operation takes, each once; null for kinds of which only what is published beyond the shared ones is known. */
export function queryParametersOf({ kind, parameters }: Operation): readonly string[] | null {
  const shared = parametersOfKind[kind];
  return shared === undefined ? null : [...new Set([...shared, ...parameters])];
}
