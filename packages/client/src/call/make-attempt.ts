import type { ApiCall } from '../connection/api-call.ts';
import { type ConnectionParts, settled } from '../connection/connection.ts';
import type { CredentialHeader } from '../connection/credentials.ts';
import type { ApiRefusal } from '../error/read-refusal.ts';
import { readRefusal } from '../error/read-refusal.ts';
import { type CallFailure, kindOfFailure, kindOfStatus, readRetryAfter } from '../retry/call-failure.ts';
import { type TransportAnswer, TransportFailure } from '../transport/transport.ts';
import { AttemptTimeout, Cancellation, GivenUp } from '../wait/cancellation.ts';
import { toRequest } from './to-request.ts';

/** Under what an attempt was made. */
export interface AttemptPlace {
  readonly codebase: string;
  readonly header: CredentialHeader;
}

/** What came of an attempt. */
export type CallAttempt =
  | { readonly kind: 'answered'; readonly answer: TransportAnswer; readonly text: string }
  | {
      readonly kind: 'refused';
      readonly answer: TransportAnswer;
      readonly refusal: ApiRefusal;
      readonly failure: CallFailure;
      readonly place: AttemptPlace;
    }
  | { readonly kind: 'failed'; readonly failure: CallFailure };

/**
 * Sends a call once: waits for its turn at the gate, then for the whole answer, each within the call's time: `left` is what
 * its deadline leaves, in milliseconds. Raises `GivenUp` when its caller gives up.
 */
export async function makeAttempt(call: ApiCall, parts: ConnectionParts, left: number): Promise<CallAttempt> {
  try {
    const turn = waitForTurn(call, parts, left);
    if (turn !== undefined) await turn;
  } catch (error) {
    return { kind: 'failed', failure: toFailure(error instanceof AttemptTimeout ? unsentFor(error) : error) };
  }
  let answer: TransportAnswer | null = null;
  const cancellation = new Cancellation();
  const stop = watch(call, cancellation, parts, left);
  try {
    const place = await findPlace(parts);
    answer = await parts.transport({ ...toRequest(call, parts, place), onCancel: cancellation.onCancel });
    if (answer.status < 400 && call.isStreamed === true) return { kind: 'answered', answer, text: '' };
    const text = await answer.text();
    return answer.status < 400 ? { kind: 'answered', answer, text } : refused(answer, text, place, parts);
  } catch (error) {
    return { kind: 'failed', failure: toFailure(error) };
  } finally {
    stop();
    parts.gate.leave(answer);
  }
}

/** Undefined when the call may go at once. Raises `AttemptTimeout` and `GivenUp`. */
function waitForTurn(call: ApiCall, { gate, clock }: ConnectionParts, left: number): Promise<void> | undefined {
  const { signal } = call.options;
  if (left === Number.POSITIVE_INFINITY) return gate.enter(signal)?.catch(giveUp);
  const control = new AbortController();
  const turn = gate.enter(control.signal);
  if (turn === undefined) return undefined;
  const stop = clock.after(left, () => control.abort(new AttemptTimeout(left)));
  const abort = () => control.abort(new GivenUp(signal?.reason));
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  return turn.finally(() => {
    stop();
    signal?.removeEventListener('abort', abort);
  });
}

function unsentFor({ milliseconds }: AttemptTimeout): TransportFailure {
  return new TransportFailure('unsent', new Error(`the call had no turn within ${milliseconds} ms`));
}

/** Nothing was sent of the call when this fails. */
async function findPlace({ codebase, caller }: ConnectionParts): Promise<AttemptPlace> {
  try {
    return { codebase: codebase.known ?? (await codebase.find()), header: await caller.header() };
  } catch (error) {
    throw error instanceof TransportFailure && error.kind === 'lost'
      ? new TransportFailure('unsent', error.cause)
      : error;
  }
}

/** Cancels the attempt when its time is over or its caller gives up. */
function watch(call: ApiCall, cancellation: Cancellation, parts: ConnectionParts, left: number): () => void {
  const { signal } = call.options;
  const timeout = Math.min(settled(call, parts).timeout, left);
  const stopTimer = parts.clock.after(timeout, () => cancellation.cancel(new AttemptTimeout(timeout)));
  if (signal === undefined) return stopTimer;
  const abort = () => cancellation.cancel(new GivenUp(signal.reason));
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  return () => {
    stopTimer();
    signal.removeEventListener('abort', abort);
  };
}

function giveUp(reason: unknown): never {
  throw new GivenUp(reason);
}

function refused(answer: TransportAnswer, text: string, place: AttemptPlace, parts: ConnectionParts): CallAttempt {
  const retryAfter = readRetryAfter(answer.header('retry-after'), parts.clock.now());
  const refusal = readRefusal(answer.status, text);
  const failure = { kind: kindOfStatus(answer.status, retryAfter), retryAfter, error: refusal };
  return { kind: 'refused', answer, refusal, failure, place };
}

function toFailure(error: unknown): CallFailure {
  if (error instanceof TransportFailure) return { kind: kindOfFailure(error), error };
  if (error instanceof AttemptTimeout) return { kind: 'timeout', error };
  throw error;
}
