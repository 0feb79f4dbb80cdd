import type { Method, OperationKind } from '../../packages/catalogue/src/operation.ts';

/** An operation as published, its notation taken apart, with the kind that its path and shapes give it. */
export interface Classified {
  readonly method: Method;
  readonly path: string;
  readonly kind: OperationKind;
  /** The path whose records it works on: the path without `/{id}`, `/count`, `/info` and the like. */
  readonly base: string;
  readonly request: string | null;
  readonly response: string | null;
  readonly many: boolean;
  readonly status: number;
  readonly parameters: readonly string[];
  readonly tag: string;
}

/** Takes an operation's notation apart and finds its kind. */
export function classify(path: string, verb: string, notation: string): Classified {
  const [before = '', after = ''] = notation.split(' > ');
  const [response = 'nothing', status = '200', ...rest] = after.split(' ');
  const parts = {
    method: verb.toUpperCase() as Method,
    path: path.replace(/\/+$/, ''),
    request: modelOf(before),
    response: modelOf(response),
    many: response.startsWith('['),
    status: Number(status),
    parameters: rest.filter((word) => word.startsWith('?')).map((word) => word.slice(1)),
    tag: rest.find((word) => word.startsWith('#'))?.slice(1) ?? '',
  };
  return { ...parts, ...kindOf(parts.method, parts.path, parts.many, parts.response, parts.request) };
}

function modelOf(words: string): string | null {
  const name = words.replace(/^\[|\]$/g, '');
  return /^[A-Z]/.test(name) ? name : null;
}

type Found = Pick<Classified, 'kind' | 'base'>;

function kindOf(method: Method, path: string, many: boolean, response: string | null, request: string | null): Found {
  const lower = path.toLowerCase();
  const without = (ending: string) => path.slice(0, path.length - ending.length);
  if (method === 'GET') return kindOfGet(lower, without, path, many, response);
  if (/\/\{id\}$/.test(lower) && method !== 'POST') {
    const kind = ({ PUT: 'replace', PATCH: 'patch', DELETE: 'delete' } as const)[method];
    return { kind, base: without('/{id}') };
  }
  if (method === 'POST' && lower.endsWith('/tickets/search')) return { kind: 'search', base: without('/search') };
  if (method === 'POST' && request !== null && request === response) return { kind: 'create', base: path };
  return { kind: 'action', base: path };
}

function kindOfGet(
  lower: string,
  without: (ending: string) => string,
  path: string,
  many: boolean,
  response: string | null,
): Found {
  for (const [ending, kind] of endings) if (lower.endsWith(ending)) return { kind, base: without(ending) };
  if (/\/\{(id|externalid)\}$/.test(lower)) return { kind: 'get', base: path.replace(/\/\{\w+\}$/, '') };
  return { kind: many && response !== null ? 'list' : 'action', base: path };
}

const endings: readonly (readonly [string, OperationKind])[] = [
  ['/{id}/info/count', 'infoCount'], // a slip in the published path: it counts what lies beside the id
  ['/info/count', 'infoCount'],
  ['/count/info', 'infoCount'],
  ['/count', 'count'],
  ['/{id}/info', 'infoGet'],
  ['/{id}/usages/list', 'usagesList'],
  ['/{id}/usages', 'usages'],
  ['/info', 'info'],
];
