import type { CallSummary, ControlAnswers, StoredEntry } from '@reeve/server/contract';
import { askControl, ControlError } from '../control/control.ts';

/** A call of the API log: whole, as the log lists it. */
export type LoggedCall = StoredEntry;

/** A call as the recorder shows it when it is opened. */
export type RecordedCallShown = ControlAnswers['GET /calls/*'];

/** Where calls are read from: the recorder of a sandbox, or the API log, which every server has. */
export type CallSource = 'recorder' | 'log';

/** A call as it is listed. The recorder is asked for the rest when it is opened; of the log it is here. */
export type ListedCall =
  | ({ readonly source: 'recorder' } & CallSummary)
  | ({ readonly source: 'log' } & LoggedCall & { readonly member: null; readonly changed: 0 });

/** Which calls are wanted. */
export interface WantedCalls {
  readonly company: string;
  readonly source: CallSource;
  /** What stands in the address; of the recorder also in a body, the refusal or the name of a changed record. Empty for any. */
  readonly text: string;
  readonly method: string;
  /** The status as three figures, or the first of them; empty for any. */
  readonly status: string;
  /** Whether reads are wanted by which this console shows something. The log does not know them. */
  readonly withOwn: boolean;
}

const most = 200;

/** The newest calls of a company, newest first. The one place that knows where calls come from. Raises `ControlError`. */
export async function readCalls(wanted: WantedCalls): Promise<readonly ListedCall[]> {
  const { company, source, text, method, status, withOwn } = wanted;
  const figures = /^\d(\d\d)?$/.test(status) ? status : null;
  const query = { company, limit: most, text: text || null, method: method || null, status: figures };
  if (source === 'log')
    return (await askControl('GET /logs', { query }))
      .map((entry) => ({ source, member: null, changed: 0 as const, ...entry }))
      .reverse();
  return (await askControl('GET /calls', { query: { ...query, console: withOwn ? null : 'false' } }))
    .map((call) => ({ source, ...call }))
    .reverse();
}

/** Where the calls of this server are read from unless somebody chooses: its recorder where it has one. Raises `ControlError`. */
export async function usualSource(): Promise<CallSource> {
  try {
    await askControl('GET /recorder');
    return 'recorder';
  } catch (error) {
    if (error instanceof ControlError && error.status === 403) return 'log';
    throw error;
  }
}

/** Has every call of a member kept by the log for an hour, with bodies: without it the log keeps refusals alone. */
export async function logCallsOf(company: string, member: string): Promise<string> {
  const { until } = await askControl('POST /logs/debug', { body: { company, member, minutes: 60 } });
  return until;
}
