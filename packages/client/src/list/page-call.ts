import { addressLength } from '../call/to-request.ts';
import type { ApiCall, CallOptions, QueryValue } from '../connection/api-call.ts';
import type { ClientConnection } from '../connection/connection.ts';
import { MisuseError } from '../error/call-error.ts';
import { searchablePaths } from './generated/searchable-paths.ts';
import type { AnyListOptions, PageToken } from './list-options.ts';
import { type FilterText, filterText, toQuery } from './list-query.ts';
import { namedFields } from './named-fields.ts';

/** What one page is asked for by. */
export interface PageQuestion {
  readonly path: string;
  readonly filter: FilterText;
  readonly fields: readonly string[] | undefined;
  readonly pageSize: number | undefined;
  readonly at: PageToken | null;
  readonly isForwardOnly: boolean;
  readonly options: CallOptions;
}

/** The question for a page of a list. */
export function pageQuestion(
  path: string,
  options: AnyListOptions,
  turn: Pick<PageQuestion, 'at' | 'isForwardOnly' | 'pageSize'>,
): PageQuestion {
  return { path, filter: filterText(options), fields: options.fields, options, ...turn };
}

/**
 * The call for a page: a GET, or the search of the same list where its address would be too long (evidence: calling/long-urls). Raises `MisuseError` where there is no search.
 */
export function pageCall(question: PageQuestion, connection: ClientConnection): ApiCall {
  const call = getCall(question);
  if (addressLength(call, connection) <= connection.parts.settings.longestUrl) return call;
  if (searchablePaths.has(question.path.toLowerCase())) return searchCall(question);
  throw new MisuseError(`The address of ${question.path} would be too long, and the list has no search.`, {
    method: 'GET',
    path: question.path,
    advice: 'Ask for less at once: read lists of ids by `each`, which asks in parts, or shorten the conditions.',
  });
}

function getCall(question: PageQuestion): ApiCall {
  const query = toQuery({ ...question.filter, ...pageMembers(question) });
  return { method: 'GET', path: question.path, query, body: null, isRepeatable: true, options: headed(question) };
}

function searchCall(question: PageQuestion): ApiCall {
  const body = { kind: 'json', text: JSON.stringify(question.filter) } as const;
  const path = `${question.path}/search`;
  return {
    method: 'POST',
    path,
    query: toQuery(pageMembers(question)),
    body,
    isRepeatable: true,
    options: headed(question),
  };
}

function pageMembers({ fields, pageSize, at, options }: PageQuestion): Readonly<Record<string, QueryValue>> {
  return { fields: namedFields(fields, 'fields'), ...options.query, pageSize, ...at };
}

function headed({ options, isForwardOnly }: PageQuestion): CallOptions {
  if (!isForwardOnly) return options;
  return { ...options, headers: { ...options.headers, 'pagination-type': 'forward-only' } };
}
