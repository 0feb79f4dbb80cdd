import type { ApiCall } from '../connection/api-call.ts';
import type { CallError, ErrorFacts } from '../error/call-error.ts';
import { OutcomeUnknownError, TimeoutError, UnreachableError } from '../error/failed-call-errors.ts';
import { toApiError } from '../error/to-api-error.ts';
import { isTrouble, mayHaveHappened } from '../retry/call-failure.ts';
import type { RetryDecision } from '../retry/decide-retry.ts';
import { isWithoutTls } from '../transport/transport.ts';
import type { CallAttempt } from './make-attempt.ts';

const uncertain =
  'It may have been done: look for it before it is sent again, or give a `probe` with the call to have that looked up.';

/** The error of a call that is not tried again. */
export function toCallError(
  call: ApiCall,
  outcome: Exclude<CallAttempt, { kind: 'answered' }>,
  decision: Extract<RetryDecision, { retry: false }>,
  facts: ErrorFacts,
): CallError {
  return outcome.kind === 'refused'
    ? refusedError(call, outcome, decision, facts)
    : unansweredError(call, outcome.failure, decision, facts);
}

function refusedError(
  call: ApiCall,
  { answer, refusal, failure }: Extract<CallAttempt, { kind: 'refused' }>,
  decision: Extract<RetryDecision, { retry: false }>,
  facts: ErrorFacts,
): CallError {
  const isUncertain = mayHaveHappened(failure.kind) && !call.isRepeatable;
  return toApiError(refusal, {
    ...facts,
    status: answer.status,
    requestId: answer.header('x-cw-request-id') ?? undefined,
    retryAfter: decision.retryAfter,
    isTemporary: isTrouble(failure.kind) || failure.kind === 'rateLimited' || failure.kind === 'conflict',
    advice: isUncertain ? uncertain : undefined,
  });
}

function unansweredError(
  call: ApiCall,
  { kind, error: cause }: { readonly kind: string; readonly error: unknown },
  { reason }: Extract<RetryDecision, { retry: false }>,
  facts: ErrorFacts,
): CallError {
  const own = { ...facts, cause };
  const message = cause instanceof Error ? cause.message : 'No answer came in time.';
  if ((kind === 'lost' || kind === 'timeout') && !call.isRepeatable)
    return new OutcomeUnknownError(message, { ...own, advice: uncertain });
  if (kind === 'timeout' || reason === 'deadline') return new TimeoutError(message, { ...own, advice: patience });
  if (kind !== 'untrusted') return new UnreachableError(message, { ...own, advice: unreachable });
  const advice = isWithoutTls(cause) ? withoutTls : untrusted;
  return new UnreachableError(message, { ...own, isTemporary: false, advice });
}

const unreachable = 'Check the site, whether it is http or https, and the network.';
const withoutTls = 'The server there speaks no TLS: call it by http://.';
const untrusted =
  'Trust the authority of its certificate: start the program with NODE_EXTRA_CA_CERTS=FILE (DATA/tls/ca.crt of a Reeve).';

const patience =
  'Ask for less at once (`fields`, `pageSize`), or give it more time: `timeout` is for one attempt, `deadline` for all.';
