import type { StoredEntry } from '@reeve/server/contract';
import { askControl } from '../control/control.ts';

/** A recorded call, as the page of calls shows it. */
export type LoggedCall = StoredEntry;

/** Which calls are wanted. */
export interface WantedCalls {
  readonly company: string;
  /** A text in the address; empty for any. */
  readonly text: string;
  /** The status as three figures; empty for any. */
  readonly status: string;
}

const most = 200;

/** The newest recorded calls of a company, newest first. The one place that knows where calls come from. */
export function readCalls({ company, text, status }: WantedCalls): Promise<readonly LoggedCall[]> {
  const query = { company, limit: most, text: text || null, status: /^\d{3}$/.test(status) ? status : null };
  return askControl('GET /logs', { query });
}

/** Has every call of a member recorded for an hour, with bodies: without it the log keeps refusals alone. */
export async function recordCallsOf(company: string, member: string): Promise<string> {
  const { until } = await askControl('POST /logs/debug', { body: { company, member, minutes: 60 } });
  return until;
}
