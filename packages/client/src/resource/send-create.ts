import { PendingCall, responseOf } from '../call/pending-call.ts';
import { readJson } from '../call/read-json.ts';
import { toConditionText, type WhereClause } from '../conditions/where.ts';
import type { ApiCall, CallOptions } from '../connection/api-call.ts';
import type { ClientConnection } from '../connection/connection.ts';
import { OutcomeUnknownError } from '../error/failed-call-errors.ts';
import { toQuery } from '../list/list-query.ts';
import { optionsOf, requireOptions } from '../options/require-options.ts';
import { writeCall } from './node-calls.ts';

type AnyCreateOptions = CallOptions & { readonly probe?: WhereClause<Record<string, unknown>> };

/** Makes a record. With a probe, a lost answer is no riddle: the record is looked for before it is made again. */
export function sendCreate(
  connection: ClientConnection,
  path: string,
  body: unknown,
  options: AnyCreateOptions = {},
): PendingCall<unknown> {
  const send = async () => {
    requireOptions(options, optionsOf.create, path);
    const call = createCall(connection, path, body, options);
    const answer = await connection.send(call);
    return responseOf(answer, readJson(answer, call));
  };
  return PendingCall.of(send());
}

function createCall(connection: ClientConnection, path: string, body: unknown, given: AnyCreateOptions): ApiCall {
  const { probe, ...options } = given;
  const probeText = toConditionText(probe);
  const call = writeCall('POST', path, body ?? {}, options);
  if (probeText === undefined) return call;
  return { ...call, probeText, probe: () => findMade(connection, path, probeText, options) };
}

/** The one record that a probe finds, or null. Raises `OutcomeUnknownError` where there are several. */
export async function findMade(
  connection: ClientConnection,
  path: string,
  conditions: string,
  options: CallOptions,
): Promise<unknown> {
  const query = toQuery({ conditions, pageSize: 2 });
  const call: ApiCall = {
    method: 'GET',
    path,
    query,
    body: null,
    isRepeatable: true,
    options: { ...options, coalesce: false },
  };
  const found = readJson(await connection.send(call), call) as readonly unknown[];
  if (found.length > 1)
    throw new OutcomeUnknownError('The probe finds more than one record.', {
      method: 'POST',
      path,
      advice: 'Narrow the probe.',
    });
  return found[0] ?? null;
}
