import type { RoleLevel } from '@reeve/catalogue';
import type { ApiLogEntry } from '../api-log/api-log-entry.ts';
import type { ExplainedChange, RanBehaviour } from '../explain/explanation.ts';
import type { RefusalReason } from '../refusal/reason.ts';

// Recorded calls and what is made of them: types alone, which the console reads as well.

/** A right that was asked for while a call was answered: a function of the security matrix, and what was to be done. */
export interface AskedRight {
  /** `Module/Function`. */
  readonly key: string;
  readonly verb: 'inquire' | 'add' | 'edit' | 'delete';
}

/** A call as the recorder keeps it: what the API log has of it, and what came of it. Secrets are masked. */
export interface RecordedCall extends ApiLogEntry {
  /** Grows with every call that the process recorded. */
  readonly id: number;
  /** The login company; empty where the call named none that there is. */
  readonly company: string;
  /** The member's identifier; null when nobody was recognised. */
  readonly member: string | null;
  /** The operation as the API describes it: `GET /service/tickets/{id}`; null when none was found. */
  readonly operation: string | null;
  /** Whether a page of the console read something by it to show it; what somebody changed or sent by hand there is theirs. */
  readonly isOfConsole: boolean;
  /** Headers that the answer depended on. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Headers that a client should heed. */
  readonly answerHeaders: Readonly<Record<string, string>>;
  /** The company's time when the call began, to the millisecond. */
  readonly clock: string;
  /** False where the body was cut short, or something in it was masked: the call cannot be sent again as it was. */
  readonly isWhole: boolean;
  readonly ran: readonly RanBehaviour[];
  readonly changes: readonly ExplainedChange[];
  /** Changes beyond those that are kept of one call. */
  readonly moreChanges: number;
  /** Every right that was asked for, once each. */
  readonly rights: readonly AskedRight[];
  /** Why it was refused; null where it was not. */
  readonly reason: RefusalReason | null;
}

/** A line of the list of calls. */
export type CallSummary = Pick<
  RecordedCall,
  | 'id'
  | 'requestId'
  | 'at'
  | 'company'
  | 'member'
  | 'keyName'
  | 'method'
  | 'url'
  | 'status'
  | 'tookMs'
  | 'refusal'
  | 'isOfConsole'
> & { readonly changed: number };

/** What the recorder holds and held. */
export interface RecorderState {
  /** Whose calls are recorded; `all` where the settings want those of every company. */
  readonly companies: readonly string[] | 'all';
  readonly calls: number;
  readonly bytes: number;
  /** Calls that had to go for others. */
  readonly dropped: number;
}

/** What is needed of a recorded call to send it again. */
export type RepeatedCall = Pick<RecordedCall, 'method' | 'url' | 'requestBody' | 'requestHeaders' | 'memberId'>;

/** A call of a capsule, with the company's time when it began. */
export interface CapsuleCall extends RepeatedCall {
  readonly clock: string;
}

/** An answer, as far as it is compared. */
export interface ComparedAnswer {
  readonly status: number;
  readonly body: string | null;
}

/** One place at which two answers differ: `[0]/company/name`; what is not there is undefined. */
export interface AnswerDifference {
  readonly at: string;
  readonly was: unknown;
  readonly is: unknown;
}

/**
 * A call with everything that its answer followed from: whoever has the file sees the same. It has no secret: keys, passwords and tokens are
 * left out of the state, and calls in which there was one make no capsule.
 */
export interface Capsule {
  readonly reeve: 'capsule';
  readonly format: 1;
  readonly company: string;
  /** What the company's demo, if it has one, was drawn by, and the moment that it was made for. */
  readonly seed: number;
  readonly now: string;
  /** The company when its recording began: a packed tenant, as base64. */
  readonly state: string;
  /** Calls that changed something between then and this one, in their order. */
  readonly before: readonly CapsuleCall[];
  readonly call: CapsuleCall;
  readonly answer: ComparedAnswer;
  readonly tookMs: number;
}

/** What the call of a capsule was answered this time. */
export interface ReplayedCapsule extends ComparedAnswer {
  readonly isSame: boolean;
  readonly differences: readonly AnswerDifference[];
}

/** A callback that a call caused, for one of its subscribers. */
export interface CausedCallback {
  readonly callback: number;
  readonly type: string;
  readonly action: string;
  readonly record: number;
  /** `waiting`, or what came of the last attempt. */
  readonly outcome: string;
  readonly attempts: number;
  readonly status: number | null;
}

/** The levels of one function. */
export type FunctionLevels = Readonly<Record<AskedRight['verb'], RoleLevel>>;

/** The levels of a role by `Module/Function`; what is not there is closed. */
export type LeastLevels = Readonly<Record<string, FunctionLevels>>;

/** The smallest role that recorded calls need. */
export interface LeastRole {
  readonly levels: LeastLevels;
  /** The calls by which it was found. */
  readonly calls: number;
  /** Whether each level was tried: without, none is lower than what calls asked for, and none is below All. */
  readonly isTried: boolean;
}
