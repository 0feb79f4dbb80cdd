import type { CallError } from '../error/call-error.ts';
import type { RetryRecord } from '../retry/retry-log.ts';

/** What a hook hears of a call: no headers, and so no credentials. */
export interface ObservedCall {
  readonly method: string;
  readonly path: string;
  readonly query: string;
}

/** An answer, for the log of calls. */
export interface ObservedAnswer {
  readonly call: ObservedCall;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly attempts: number;
  /** Milliseconds from the first attempt to the answer. */
  readonly duration: number;
}

/** Something that is likely a mistake and is no refusal. */
export interface ClientWarning {
  /** `patch without effect`, `patch inside a reference`, `unknown field`, `missing field`. */
  readonly kind: string;
  readonly message: string;
  readonly path: string;
}

/** What is told while calls are made. A hook that throws makes no call fail. */
export interface ClientHooks {
  /** A call begins. */
  readonly started?: (call: ObservedCall) => void;
  readonly answered?: (answer: ObservedAnswer) => void;
  readonly failed?: (call: ObservedCall, error: CallError) => void;
  /** An attempt failed: what was decided, and why. */
  readonly retried?: (record: RetryRecord) => void;
  readonly warned?: (warning: ClientWarning) => void;
}
