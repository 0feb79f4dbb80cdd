import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { newKeyPair, revokeKey, storeKey } from '@reeve/access';
import { toTimestamp } from '@reeve/domain';
import { type Application, type HttpRequest, LentBytes } from '@reeve/http';
import { bodyToKeep, keptBody } from '../api-log/body-to-keep.ts';
import { maskRefusal } from '../api-log/mask-secrets.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { ComparedAnswer, RepeatedCall } from './recording.ts';

/** Who answers it. */
export interface Repeating {
  readonly tenant: Tenant;
  readonly answer: Application;
  /** What holds for requests. */
  readonly limits: HttpRequest['limits'];
  readonly now: number;
}

/**
 * Sends a recorded call again to a company of this server, by a key of the same member that is made for it and gone afterwards. The
 * answer is what the recorder would keep of it.
 */
export async function repeatCall(
  call: RepeatedCall,
  { tenant, answer, limits, now }: Repeating,
): Promise<ComparedAnswer> {
  const pair = newKeyPair();
  const owner = { memberId: call.memberId ?? 0, description: 'Repeated call', now: toTimestamp(now) };
  await tenant.database.write((transaction) => storeKey(transaction, pair, owner));
  const login = Buffer.from(`${tenant.name}+${pair.publicKey}:${pair.privateKey}`).toString('base64');
  try {
    const headers = { ...call.requestHeaders, authorization: `Basic ${login}` };
    return read(await answer(requestOf(call, headers, { limits, now })));
  } finally {
    await tenant.database.write(async (transaction) => {
      await revokeKey(transaction, pair.publicKey, owner.now);
      await transaction.run('delete from "reeve_api_key" where "public_key" = ?', [pair.publicKey]);
    });
  }
}

/** A request that came over no wire. */
function requestOf(
  { method, url, requestBody }: RepeatedCall,
  headers: Record<string, string>,
  { limits, now }: Pick<Repeating, 'limits' | 'now'>,
): HttpRequest {
  const body = requestBody === null ? null : Buffer.from(requestBody);
  const mark = url.indexOf('?');
  return {
    method,
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? '' : url.slice(mark + 1),
    headers: { host: 'localhost', ...headers },
    body,
    announcesBody: body !== null,
    remoteAddress: '127.0.0.1',
    encrypted: true,
    receivedAt: now,
    limits,
    id: randomUUID(),
    onHangUp: () => () => {},
    receive: () => {},
    pass: async function* () {
      if (body !== null) yield body;
    },
  };
}

function read({ status, body }: Awaited<ReturnType<Application>>): ComparedAnswer {
  const toKeep = bodyToKeep(body, 'application/json');
  if (body instanceof LentBytes) body.giveBack();
  if (body instanceof Readable) body.destroy();
  const isRefusal = status >= 400 && toKeep !== null && 'text' in toKeep;
  return { status, body: isRefusal ? maskRefusal(toKeep.text) : keptBody(toKeep) };
}
