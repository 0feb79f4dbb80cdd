import type { HttpAnswer, HttpRequest } from '@reeve/http';
import type { ApiLogEntry } from '../api-log/api-log-entry.ts';
import { longestRead, maskBody } from '../api-log/mask-secrets.ts';
import { describedChanges } from '../explain/described-changes.ts';
import type { ExplainedChange } from '../explain/explanation.ts';
import type { RefusalReason } from '../refusal/reason.ts';
import type { CallNotes } from './call-notes.ts';
import type { KeptCall } from './recorded-call.ts';

/** What is known of a call when it was answered. */
export interface AnsweredCall {
  readonly entry: ApiLogEntry;
  readonly request: HttpRequest;
  readonly answer: Pick<HttpAnswer, 'headers'>;
  readonly company: string;
  readonly member: string | null;
  readonly operation: string | null;
  /** Null of a call that is kept for its refusal alone. */
  readonly notes: CallNotes | null;
  readonly reason: RefusalReason | null;
}

/** Changes of one call that are kept. */
const mostChanges = 200;

/** What pages of the console say with the reads by which they show something. */
const consoleHeader = 'x-reeve-console';

const askedHeaders = ['accept', 'content-type', 'pagination-type', 'clientid', 'user-agent'];
const heededHeaders = ['content-type', 'retry-after', 'link', 'location', 'allow', 'x-reeve-fault', 'x-reeve-explain'];

/** A call as it is kept, but for its number. */
export function toKeptCall({ entry, request, answer, ...rest }: AnsweredCall): Omit<KeptCall, 'id'> {
  const { company, member, operation, notes, reason } = rest;
  const { ran, changes } = describedChanges(joined(notes));
  const kept = {
    ...entry,
    company,
    member,
    operation,
    isOfConsole: request.headers[consoleHeader] === 'page',
    requestHeaders: headersOf(request.headers, askedHeaders),
    answerHeaders: headersOf(answer.headers, heededHeaders),
    clock: new Date(notes?.began ?? request.receivedAt).toISOString(),
    isWhole: wasKeptWhole(request, entry),
    ran: ran.slice(0, mostChanges),
    changes: masked(changes.slice(0, mostChanges)),
    moreChanges: Math.max(0, changes.length - mostChanges),
    rights: notes?.rights ?? [],
    reason,
    drawn: notes?.drawn ?? [],
  };
  return { ...kept, size: JSON.stringify(kept).length };
}

function joined(notes: CallNotes | null) {
  const all = notes?.committed ?? [];
  return { changes: all.flatMap(({ changes }) => changes), ran: all.flatMap(({ ran }) => ran) };
}

/** Values under names that mean a secret are masked, as in bodies. */
function masked(changes: readonly ExplainedChange[]): readonly ExplainedChange[] {
  return changes.map((change) => {
    try {
      return JSON.parse(maskBody(JSON.stringify(change))) as ExplainedChange;
    } catch {
      return { ...change, fields: {} };
    }
  });
}

function wasKeptWhole({ body, query }: HttpRequest, { requestBody, url }: ApiLogEntry): boolean {
  if (body !== null && body.length > longestRead) return false;
  const isBodyKept = (body?.toString('utf8').trim() ?? '') === (requestBody ?? '');
  return isBodyKept && (query === '' || url.endsWith(query));
}

function headersOf(headers: HttpRequest['headers'], names: readonly string[]): Record<string, string> {
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const found = names.flatMap((name) => {
    const value = byName.get(name);
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return Object.fromEntries(found);
}
