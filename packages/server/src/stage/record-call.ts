import type { Catalogue } from '@reeve/catalogue';
import { toTimestamp } from '@reeve/domain';
import { type HttpAnswer, type HttpRequest, LentBytes } from '@reeve/http';
import type { ApiLog } from '../api-log/api-log.ts';
import type { ApiLogEntry } from '../api-log/api-log-entry.ts';
import { type BodyToKeep, bodyToKeep, keptBody } from '../api-log/body-to-keep.ts';
import { maskQuery, maskRefusal } from '../api-log/mask-secrets.ts';
import { belowApi } from '../explain/below-api.ts';
import type { Observe } from '../observe/observation.ts';
import type { CallRecorder } from '../recorder/call-recorder.ts';
import { toKeptCall } from '../recorder/to-kept-call.ts';
import type { RefusalReason } from '../refusal/reason.ts';
import { refusalReason } from '../refusal/refusal-reason.ts';
import type { Received } from './received.ts';
import type { Trace } from './trace.ts';

/** Refusals that are recorded of everybody: what the product's log lacks, since these calls never reach a member's. */
const alwaysRecorded = new Set([
  'cannot route',
  'credentials not split',
  'method not served',
  'not authenticated',
  'not permitted',
  'tls required',
  'unknown endpoint',
  'version refused',
]);

/** What is told of calls that were answered. */
export interface Recording {
  readonly log: ApiLog;
  /** Null outside a sandbox. */
  readonly recorder: CallRecorder | null;
  readonly catalogue: Catalogue;
  readonly observe: Observe;
  /** The names of the stages whose laps a trace has. */
  readonly stages: readonly string[];
}

/** What follows an answer, whatever it is: the API log has it where it should, and it is observed. */
export function recordCall(
  received: Received,
  answer: HttpAnswer,
  tookMs: number,
  { log, recorder, catalogue, observe, stages }: Recording,
): void {
  const { request, trace } = received;
  logCall(request, answer, tookMs, trace, log);
  if (recorder !== null && isKept(trace, answer)) keepCall(received, answer, tookMs, { recorder, catalogue });
  observe({
    kind: 'call answered',
    at: request.receivedAt,
    requestId: request.id,
    method: request.method,
    path: request.path,
    status: answer.status,
    tookMs,
    stages,
    stageMs: trace.laps,
    tenant: trace.tenant?.name ?? null,
    member: trace.session?.identifier ?? null,
    operation: trace.operation,
    fault: trace.fault,
    bytesIn: request.body?.length ?? 0,
    bytesOut: sizeOf(answer),
  });
}

function sizeOf({ body }: HttpAnswer): number {
  return typeof body === 'string' || body instanceof Buffer || body instanceof LentBytes ? body.length : 0;
}

/**
 * Records a call in the API log when its member's calls are being recorded, or when it was refused at the door. Bodies are
 * kept of members who asked for it alone; they are read and masked when the answer is on its way.
 */
function logCall(request: HttpRequest, answer: HttpAnswer, tookMs: number, trace: Trace, log: ApiLog): void {
  const { session, tenant } = trace;
  const own = tenant?.part(log) ?? null;
  const full = session !== null && own?.modes.isOn(session.memberId, request.receivedAt) === true;
  if (full) {
    const kept = keeping(answer);
    logLater(trace, () => log.record(own, toEntry(request, kept, tookMs, trace, true)));
  } else if (
    alwaysRecorded.has(trace.fault ?? '') &&
    log.takesRefusal(own, session?.memberId ?? null, request.receivedAt)
  )
    log.record(own, toEntry(request, { ...answer, body: null }, tookMs, trace, false));
}

/** Calls that are recorded, and whatever was refused: its caller is told where the reason is. */
function isKept({ notes, fault }: Trace, { status }: HttpAnswer): boolean {
  return notes !== null || (fault !== null && status < 500);
}

/** Puts a call into the recorder, with what came of it, when its answer is on its way. */
function keepCall(
  received: Received,
  answer: HttpAnswer,
  tookMs: number,
  { recorder, catalogue }: { readonly recorder: CallRecorder; readonly catalogue: Catalogue },
): void {
  const { request, trace } = received;
  const kept = keeping(answer);
  const { called, notes, tenant, session } = trace;
  setImmediate(() =>
    recorder.add(
      toKeptCall({
        entry: toEntry(request, kept, tookMs, trace, session !== null),
        request,
        answer,
        company: tenant?.name ?? '',
        member: session?.identifier ?? null,
        operation: called === null ? null : `${called.method} ${called.path}`,
        notes,
        reason: reasonOf(received, catalogue),
      }),
    ),
  );
}

function reasonOf({ request: { method, path }, trace }: Received, catalogue: Catalogue): RefusalReason | null {
  const { refusal, called: operation, session } = trace;
  return refusal === null
    ? null
    : refusalReason(refusal, { method, path: belowApi(path), operation, session, catalogue });
}

/** The tenant stays open until what is to be recorded waits to be written; what waits is written before it closes. */
function logLater({ visit }: Trace, record: () => void): void {
  const end = visit.prolong();
  setImmediate(() => {
    record();
    end();
  });
}

/** An answer whose body was taken while it was there: lent bytes are given back when they have left. */
interface KeptAnswer {
  readonly status: number;
  readonly headers: HttpAnswer['headers'];
  readonly body: BodyToKeep;
}

function keeping({ status, headers, body }: HttpAnswer): KeptAnswer {
  return { status, headers, body: bodyToKeep(body, 'application/json') };
}

function toEntry(
  request: HttpRequest,
  answer: KeptAnswer,
  tookMs: number,
  trace: Trace,
  withBodies: boolean,
): ApiLogEntry {
  return {
    at: toTimestamp(request.receivedAt),
    requestId: request.id,
    memberId: trace.session?.memberId ?? null,
    keyName: trace.session?.publicKey ?? null,
    method: request.method,
    url: addressOf(request, trace),
    status: answer.status,
    tookMs,
    requestBody: withBodies ? keptBody(bodyToKeep(request.body, request.headers['content-type'])) : null,
    responseBody: withBodies ? answerOf(answer, trace) : null,
    refusal: trace.fault,
    detail: trace.detail,
  };
}

/** A stranger's address is cut short: nobody needs more to see what was tried, and anybody can send it. */
function addressOf({ path, query }: HttpRequest, { session }: Trace): string {
  if (session === null) return query === '' ? path.slice(0, 500) : `${path}?${maskQuery(query)}`.slice(0, 500);
  return query === '' ? path.slice(0, 2000) : `${path}?${maskQuery(query)}`.slice(0, 8000);
}

function answerOf({ body }: KeptAnswer, { fault }: Trace): string | null {
  return fault !== null && body !== null && 'text' in body ? maskRefusal(body.text) : keptBody(body);
}
