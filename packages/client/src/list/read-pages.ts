import { readJson } from '../call/read-json.ts';
import type { ClientConnection } from '../connection/connection.ts';
import { CallError, MisuseError } from '../error/call-error.ts';
import type { AnyListOptions, PageToken } from './list-options.ts';
import { type NextPage, nextPage } from './next-page.ts';
import { pageCall, pageQuestion } from './page-call.ts';
import { splitList } from './split-list.ts';

/** A page of a list. */
export interface ListPage<T> {
  readonly records: readonly T[];
  /** Where the next page begins, to go on from another day; null at the end. */
  readonly next: PageToken | null;
}

interface PageRead {
  readonly page: ListPage<Record<string, unknown>>;
  readonly then: NextPage | null;
}

/** Which page, and how it is asked for. */
interface PageTurn {
  readonly at: PageToken | null;
  readonly isForwardOnly: boolean;
}

/** The most records a page has. */
export const largestPage = 1000;

/** Lists that are paged by number only (evidence: paging/audit-trail). */
const numberedOnly = /^\/system\/audittrail$/i;

/** Reads a list page by page, one ahead of its reader. A list of values that makes an address too long is asked in parts. */
export async function* readPages(
  connection: ClientConnection,
  path: string,
  options: AnyListOptions,
): AsyncGenerator<ListPage<Record<string, unknown>>, void, undefined> {
  const parts = await splitList(connection, path, options);
  if (parts.length > 1 && options.from !== undefined)
    throw new MisuseError('A list that is asked in parts cannot go on from a page.', { path, method: 'GET' });
  for (const part of parts) yield* readPart(connection, path, part);
}

async function* readPart(connection: ClientConnection, path: string, options: AnyListOptions) {
  let turn: PageRead | null = await readTurn(connection, path, options, firstTurn(path, options));
  while (turn !== null) {
    const then: NextPage | null = turn.then;
    const isAhead = options.looksAhead !== false;
    let next: Promise<PageRead> | null = then === null || !isAhead ? null : readTurn(connection, path, options, then);
    // A failure of the page ahead is raised when its turn comes, and by nobody when its reader has gone.
    next?.catch(() => {});
    yield turn.page;
    if (then !== null) next ??= readTurn(connection, path, options, then);
    turn = next === null ? null : await next;
  }
}

function firstTurn(path: string, { from, paging, orderBy }: AnyListOptions): PageTurn {
  const byNumber = paging === 'navigable' || orderBy !== undefined || numberedOnly.test(path);
  return from === undefined ? { at: null, isForwardOnly: !byNumber } : { at: from, isForwardOnly: 'pageId' in from };
}

async function readTurn(
  connection: ClientConnection,
  path: string,
  options: AnyListOptions,
  { at, isForwardOnly }: PageTurn,
): Promise<PageRead> {
  const pageSize = Math.min(options.pageSize ?? largestPage, largestPage);
  const call = pageCall(pageQuestion(path, options, { at, isForwardOnly, pageSize }), connection);
  const answer = await connection.send(call);
  const records = readJson(answer, call);
  if (!Array.isArray(records)) throw new CallError('DECODE', 'The answer is no list.', { path, method: 'GET' });
  const then = nextPage({ records, link: answer.header('link'), pageSize, at, isForwardOnly });
  return { page: { records, next: then?.at ?? null }, then };
}
