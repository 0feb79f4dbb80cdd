import { readJson } from '../call/read-json.ts';
import type { ApiAnswer, ApiCall, SendCall } from '../connection/api-call.ts';
import type { ClientConnection } from '../connection/connection.ts';
import type { RefusedField } from '../error/api-error.ts';
import { DecodeError } from '../error/failed-call-errors.ts';
import { toApiError } from '../error/to-api-error.ts';
import { type BundledRead, toBundledRead } from './bundle-request.ts';

/** How reads are gathered. */
export interface BundlingOptions {
  /** Milliseconds that a read waits for others: 0 gathers those of one turn. */
  readonly wait?: number;
  /** Reads in a bundle, 100 at the most. */
  readonly most?: number;
}

interface WaitingRead {
  readonly call: ApiCall;
  readonly read: BundledRead;
  readonly answer: (answer: ApiAnswer) => void;
  readonly fail: (error: unknown) => void;
}

interface BundleResult {
  readonly sequenceNumber: number;
  readonly success: boolean;
  readonly statusCode?: number;
  readonly entities?: readonly unknown[];
  readonly count?: number;
  readonly error?: { readonly code?: string; readonly message?: string; readonly errors?: readonly RefusedField[] };
}

/** A connection that sends reads of one moment together: one call in place of many. What no bundle holds is sent by itself. */
export function bundlingConnection(
  connection: ClientConnection,
  { wait = 0, most = 100 }: BundlingOptions,
): ClientConnection {
  const waiting: Record<BundledRead['kind'], WaitingRead[]> = { entities: [], count: [] };
  const flush = (kind: BundledRead['kind']) => {
    const reads = waiting[kind].splice(0);
    if (reads.length > 0) void sendTogether(connection.send, kind, reads);
  };
  const send: SendCall = (call) => {
    const read = toBundledRead(call, call.options.version ?? connection.parts.settings.version);
    if (read === null) return connection.send(call);
    return new Promise((answer, fail) => {
      const reads = waiting[read.kind];
      reads.push({ call, read, answer, fail });
      if (reads.length >= most) flush(read.kind);
      else if (reads.length === 1) connection.parts.clock.after(wait, () => flush(read.kind));
    });
  };
  return { parts: connection.parts, send };
}

/** A read that waited alone needs no bundle. */
async function sendTogether(send: SendCall, kind: BundledRead['kind'], reads: readonly WaitingRead[]): Promise<void> {
  const [first] = reads;
  if (reads.length === 1 && first !== undefined) return send(first.call).then(first.answer, first.fail);
  const call = bundleCall(kind, reads);
  try {
    const answer = await send(call);
    const { results } = readJson(answer, call) as { results: readonly BundleResult[] };
    for (const [at, read] of reads.entries())
      settle(
        read,
        results.find((each) => each.sequenceNumber === at + 1),
        answer,
      );
  } catch (error) {
    for (const { fail } of reads) fail(error);
  }
}

function bundleCall(kind: BundledRead['kind'], reads: readonly WaitingRead[]): ApiCall {
  const requests = reads.map(({ read: { version, resourceType, apiRequest } }, at) => ({
    sequenceNumber: at + 1,
    resourceType,
    version: version === 'newest' ? undefined : version,
    apiRequest,
  }));
  return {
    method: 'POST',
    path: `/system/bundles${kind === 'count' ? '/count' : ''}`,
    query: '',
    body: { kind: 'json', text: JSON.stringify({ requests }) },
    isRepeatable: true,
    options: {},
  };
}

function settle(waiting: WaitingRead, result: BundleResult | undefined, whole: ApiAnswer): void {
  const { call, answer, fail } = waiting;
  const { method, path } = call;
  if (result === undefined) fail(new DecodeError('The bundle has no answer to this read.', { method, path }));
  else if (result.success)
    answer({ ...whole, text: JSON.stringify(valueIn(result, waiting.read)), header: () => null });
  else fail(refusalOf(result, { method, path, attempts: whole.attempts, requestId: whole.requestId }));
}

/** What the call would have been answered by itself. */
function valueIn({ count, entities }: BundleResult, { kind, isSingle }: BundledRead): unknown {
  if (kind === 'count') return { count };
  return isSingle ? entities?.[0] : entities;
}

function refusalOf({ error = {}, statusCode = 400 }: BundleResult, facts: object) {
  const { code = 'ConnectWiseApi', message = 'Refused.', errors = [] } = error;
  return toApiError({ code, message, errors }, { ...facts, status: statusCode });
}
