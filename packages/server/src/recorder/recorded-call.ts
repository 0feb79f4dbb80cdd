import type { CallSummary, RecordedCall } from './recording.ts';

/** A call with what only the recorder itself needs of it. */
export interface KeptCall extends RecordedCall {
  /** GUIDs that were drawn for it: the messages of its callbacks have some of them. */
  readonly drawn: readonly string[];
  /** About how many bytes it takes. */
  readonly size: number;
}

/** What is listed of a call. */
export function summaryOf(call: KeptCall): CallSummary {
  const { id, requestId, at, company, member, keyName, method, url, status, tookMs, refusal, isOfConsole } = call;
  const changed = call.changes.length + call.moreChanges;
  return { id, requestId, at, company, member, keyName, method, url, status, tookMs, refusal, isOfConsole, changed };
}
