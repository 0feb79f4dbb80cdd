import type { KeptCall } from './recorded-call.ts';

/** Which calls are wanted; what is null does not narrow. */
export interface CallSearch {
  /** Calls with a greater number, for following. */
  readonly after: number;
  /** A part of the address, in any case. */
  readonly path: string | null;
  readonly method: string | null;
  /** An exact status, or the first digit of one. */
  readonly status: number | null;
  /** Timestamps, the first included. */
  readonly since: string | null;
  readonly until: string | null;
  /** A public key. */
  readonly key: string | null;
  /** Anything that stands in the address, a body, the refusal, or a changed record; in any case. */
  readonly text: string | null;
  /** Whether the reads of the console's pages are among them. */
  readonly withConsole: boolean;
  readonly limit: number;
}

/** The newest calls that are wanted, oldest first. */
export function searchCalls(calls: readonly KeptCall[], search: CallSearch): readonly KeptCall[] {
  return calls.filter((call) => isWanted(call, search)).slice(-search.limit);
}

function isWanted(call: KeptCall, search: CallSearch): boolean {
  const { after, path, method, status, since, until, key, text, withConsole } = search;
  if (call.isOfConsole && !withConsole) return false;
  if (call.id <= after) return false;
  if (method !== null && call.method !== method) return false;
  if (status !== null && call.status !== status && Math.floor(call.status / 100) !== status) return false;
  if ((since !== null && call.at < since) || (until !== null && call.at >= until)) return false;
  if (key !== null && call.keyName !== key) return false;
  if (path !== null && !call.url.toLowerCase().includes(path.toLowerCase())) return false;
  return text === null || textOf(call).includes(text.toLowerCase());
}

function textOf({ url, requestBody, responseBody, refusal, changes }: KeptCall): string {
  const records = changes.map(({ record }) => record).join('\n');
  return [url, requestBody, responseBody, refusal, records].join('\n').toLowerCase();
}
