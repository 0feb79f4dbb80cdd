import type { ApiCall, SendCall } from '../connection/api-call.ts';
import { type ConnectionParts, settled } from '../connection/connection.ts';
import type { DeadLetter, DeadLetterStore } from '../dead-letter/dead-letter.ts';
import { CallError } from '../error/call-error.ts';

/** Keeps writes that failed for good, where their policy says so and what failed may pass: nobody mends a refusal by waiting. */
export function keepingDeadLetters(send: SendCall, parts: ConnectionParts, store: DeadLetterStore): SendCall {
  return async (call) => {
    try {
      return await send(call);
    } catch (error) {
      if (isKept(call, error, parts)) await store.add(toLetter(call, error, parts));
      throw error;
    }
  };
}

/** Forms are not kept: a stream is gone once it was sent. */
function isKept(call: ApiCall, error: unknown, parts: ConnectionParts): error is CallError {
  if (!(error instanceof CallError) || call.method === 'GET' || call.body?.kind === 'form') return false;
  return settled(call, parts).policy.keepsDeadLetters && (error.isTemporary || error.code === 'OUTCOME_UNKNOWN');
}

function toLetter(call: ApiCall, error: CallError, parts: ConnectionParts): DeadLetter {
  return {
    id: crypto.randomUUID(),
    method: call.method as DeadLetter['method'],
    path: call.path,
    query: call.query,
    body: call.body?.kind === 'json' ? call.body.text : null,
    version: call.options.version ?? null,
    failedAt: parts.clock.now(),
    attempts: error.attempts,
    error: error.toJSON(),
    mayHaveHappened: error.code === 'OUTCOME_UNKNOWN' || (error.status ?? 0) >= 500,
    probe: call.probeText ?? null,
  };
}
