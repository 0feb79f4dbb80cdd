import type { ApiAnswer, ApiCall } from '../connection/api-call.ts';
import { type ConnectionParts, settled } from '../connection/connection.ts';
import { CallError } from '../error/call-error.ts';
import { AbortedError, CircuitOpenError } from '../error/failed-call-errors.ts';
import { isTrouble, mayHaveHappened } from '../retry/call-failure.ts';
import { decideRetry, type RetryDecision } from '../retry/decide-retry.ts';
import { GivenUp } from '../wait/cancellation.ts';
import { pause } from '../wait/client-clock.ts';
import { type CallAttempt, makeAttempt } from './make-attempt.ts';
import { toCallError } from './to-call-error.ts';

/** A call under way. */
interface Run {
  readonly call: ApiCall;
  readonly parts: ConnectionParts;
  readonly started: number;
  attempt: number;
  /** Company info was asked, or keys were fetched, on account of a refusal: once a call. */
  hasMoved: boolean;
  hasRenewed: boolean;
}

type Unanswered = Exclude<CallAttempt, { kind: 'answered' }>;

/** Sends a call, again where its policy says so, and answers or raises a `CallError`. */
export async function sendCall(call: ApiCall, parts: ConnectionParts): Promise<ApiAnswer> {
  const run: Run = { call, parts, started: parts.clock.now(), attempt: 0, hasMoved: false, hasRenewed: false };
  parts.budget.earn();
  parts.observer.started(call);
  try {
    const answer = await attemptUntilDone(run);
    parts.observer.answered({ call, ...answer });
    return answer;
  } catch (error) {
    const failed = error instanceof GivenUp ? new AbortedError({ ...factsOf(run), cause: error.reason }) : error;
    if (failed instanceof CallError) parts.observer.failed(call, failed);
    throw failed;
  }
}

async function attemptUntilDone(run: Run): Promise<ApiAnswer> {
  for (;;) {
    const outcome = await attemptPastBreaker(run);
    if (outcome.kind === 'answered') return answered(run, outcome);
    if (await isMended(run, outcome)) continue;
    const decision = decide(run, outcome);
    if (!decision.retry) throw toCallError(run.call, outcome, decision, factsOf(run));
    await waitFor(run, decision.delay);
    const found = mayHaveHappened(outcome.failure.kind) ? await probe(run) : null;
    if (found !== null) return foundAnswer(run, found);
  }
}

/** What stands for an answer that was lost: the record itself. */
function foundAnswer(run: Run, found: unknown): ApiAnswer {
  const none = { header: () => null, requestId: undefined, text: '', stream: null };
  return { ...none, status: 200, attempts: run.attempt, duration: durationOf(run), found };
}

/** One attempt, of which the breaker hears. */
async function attemptPastBreaker(run: Run): Promise<CallAttempt> {
  const { call, parts } = run;
  const hasBreaker = settled(call, parts).policy.hasBreaker;
  const opensIn = hasBreaker ? parts.breaker.enter() : 0;
  if (opensIn > 0) throw new CircuitOpenError(opensIn, factsOf(run));
  run.attempt += 1;
  try {
    const outcome = await makeAttempt(call, parts, leftFor(run));
    parts.breaker.tell(outcome.kind !== 'answered' && isTrouble(outcome.failure.kind));
    return outcome;
  } catch (error) {
    parts.breaker.forget();
    throw error;
  }
}

function answered(run: Run, { answer, text }: Extract<CallAttempt, { kind: 'answered' }>): ApiAnswer {
  return {
    status: answer.status,
    header: answer.header,
    text,
    stream: run.call.isStreamed === true ? answer.stream : null,
    requestId: answer.header('x-cw-request-id') ?? undefined,
    attempts: run.attempt,
    duration: durationOf(run),
  };
}

/** Asks company info when the system may have moved, and for keys when they were refused: then the call goes out again. */
async function isMended(run: Run, outcome: Unanswered): Promise<boolean> {
  if (outcome.kind !== 'refused') return false;
  const { answer, refusal, place } = outcome;
  if (answer.status === 401 && !run.hasRenewed) {
    run.hasRenewed = true;
    return run.parts.caller.renew(place.header);
  }
  const mayHaveMoved =
    refusal.message.startsWith('Cannot route') || (answer.status === 404 && refusal.code !== 'NotFound');
  if (!mayHaveMoved || run.hasMoved) return false;
  run.hasMoved = true;
  return run.parts.codebase.hasMoved(place.codebase);
}

function decide(run: Run, { failure }: Unanswered): RetryDecision {
  const { call, parts } = run;
  const { policy } = settled(call, parts);
  const { kind, retryAfter } = failure;
  if (kind === 'rateLimited' && retryAfter !== undefined) parts.gate.pauseFor(retryAfter);
  const question = {
    kind,
    retryAfter,
    attempt: run.attempt,
    elapsed: durationOf(run),
    deadline: call.options.deadline,
    isRepeatable: call.isRepeatable || call.options.isIdempotent === true,
    hasProbe: call.probe !== undefined,
    hasBudget: parts.budget.hasLeft,
    random: parts.random(),
  };
  const decision = decideRetry(question, policy);
  if (decision.retry && policy.hasBudget) parts.budget.spend();
  const at = parts.clock.now();
  parts.observer.retried({
    at,
    method: call.method,
    path: call.path,
    policy,
    question,
    decision,
    failure: wordsOf(failure.error),
  });
  return decision;
}

function waitFor({ call, parts }: Run, delay: number): Promise<void> | undefined {
  if (delay <= 0) return undefined;
  return pause(parts.clock, delay, call.options.signal).catch((reason: unknown) => {
    throw new GivenUp(reason);
  });
}

/** Looks whether the write was done after all. */
function probe({ call }: Run): Promise<unknown> | null {
  return call.probe === undefined ? null : call.probe();
}

/** Milliseconds that the deadline leaves; infinite without one. */
function leftFor(run: Run): number {
  const { call, parts } = run;
  const deadline = call.options.deadline ?? settled(call, parts).policy.deadline;
  return deadline === undefined ? Number.POSITIVE_INFINITY : Math.max(0, deadline - durationOf(run));
}

function durationOf({ parts, started }: Run): number {
  return parts.clock.now() - started;
}

function factsOf({ call, attempt }: Run) {
  return { method: call.method, path: call.path, attempts: attempt };
}

function wordsOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : 'no answer in time';
}
