import { readJson } from '../call/read-json.ts';
import type { ApiCall } from '../connection/api-call.ts';
import type { ClientConnection } from '../connection/connection.ts';
import type { DeadLetter, DeadLetterStore } from '../dead-letter/dead-letter.ts';
import { CallError } from '../error/call-error.ts';
import { findMade } from '../resource/send-create.ts';

/** What became of a dead letter. `changed since` and `unclear` stay where they are, for somebody to look at. */
export type RedriveOutcome = 'sent' | 'already done' | 'changed since' | 'unclear' | 'failed again';

/** A letter, and what became of it. */
export interface Redriven {
  readonly letter: DeadLetter;
  readonly outcome: RedriveOutcome;
  readonly error?: unknown;
}

/**
 * Sends dead letters again, oldest first, each once. First it looks: what a probe finds was done already; a record that was
 * changed after the letter failed is left alone; what may have happened and cannot be looked up is unclear, and is sent only
 * with `isForced`. Letters that were done are taken from the store.
 */
export async function redrive(
  connection: ClientConnection,
  store: DeadLetterStore,
  { isForced = false }: { readonly isForced?: boolean } = {},
): Promise<Redriven[]> {
  const redriven: Redriven[] = [];
  for (const letter of await store.list()) {
    const result = await redriveOne(connection, letter, isForced);
    if (result.outcome === 'sent' || result.outcome === 'already done') await store.remove(letter.id);
    redriven.push(result);
  }
  return redriven;
}

async function redriveOne(connection: ClientConnection, letter: DeadLetter, isForced: boolean): Promise<Redriven> {
  try {
    const known = isForced && letter.probe === null ? null : await lookFirst(connection, letter);
    if (known !== null) return { letter, outcome: known };
    await connection.send(callOf(letter));
    return { letter, outcome: 'sent' };
  } catch (error) {
    return { letter, outcome: 'failed again', error };
  }
}

/** What may be seen before it is sent; null where nothing speaks against it. */
async function lookFirst(connection: ClientConnection, letter: DeadLetter): Promise<RedriveOutcome | null> {
  if (letter.method === 'POST') {
    if (letter.probe === null) return letter.mayHaveHappened ? 'unclear' : null;
    return (await findMade(connection, letter.path, letter.probe, {})) === null ? null : 'already done';
  }
  const changed = await lastUpdated(connection, letter.path);
  if (changed === 'gone') return letter.method === 'DELETE' ? 'already done' : 'changed since';
  // Whole seconds are all that the server tells: what it changed in the second of the failure may be our own.
  return changed !== null && changed > letter.failedAt ? 'changed since' : null;
}

async function lastUpdated(connection: ClientConnection, path: string): Promise<number | 'gone' | null> {
  const call: ApiCall = { method: 'GET', path, query: '', body: null, isRepeatable: true, options: {} };
  try {
    const record = readJson(await connection.send(call), call) as { _info?: { lastUpdated?: string } };
    const at = record._info?.lastUpdated;
    return at === undefined ? null : Date.parse(at);
  } catch (error) {
    if (error instanceof CallError && error.status === 404) return 'gone';
    throw error;
  }
}

/** The policy is not the one that kept it: it would be kept twice. */
function callOf({ method, path, query, body, version }: DeadLetter): ApiCall {
  return {
    method,
    path,
    query,
    body: body === null ? null : { kind: 'json', text: body },
    isRepeatable: method !== 'POST' && method !== 'PATCH',
    options: { policy: 'once', ...(version === null ? {} : { version }) },
  };
}
