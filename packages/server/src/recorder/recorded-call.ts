import type { ApiLogEntry } from '../api-log/api-log-entry.ts';
import type { ExplainedChange, RanBehaviour } from '../explain/described-changes.ts';
import type { RefusalReason } from '../refusal/refusal-reason.ts';

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

/** A call with what only the recorder itself needs of it. */
export interface KeptCall extends RecordedCall {
  /** GUIDs that were drawn for it: the messages of its callbacks have some of them. */
  readonly drawn: readonly string[];
  /** About how many bytes it takes. */
  readonly size: number;
}

/** A line of the list of calls. */
export type CallSummary = Pick<
  RecordedCall,
  'id' | 'requestId' | 'at' | 'company' | 'member' | 'keyName' | 'method' | 'url' | 'status' | 'tookMs' | 'refusal'
> & { readonly changed: number };

/** What is listed of a call. */
export function summaryOf(call: KeptCall): CallSummary {
  const { id, requestId, at, company, member, keyName, method, url, status, tookMs, refusal } = call;
  const changed = call.changes.length + call.moreChanges;
  return { id, requestId, at, company, member, keyName, method, url, status, tookMs, refusal, changed };
}
