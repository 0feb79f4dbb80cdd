import { randomUUID } from 'node:crypto';
import { newKeyPair, revokeKey, storeKey } from '@reeve/access';
import { toTimestamp } from '@reeve/domain';
import { type Application, type HttpRequest, LentBytes } from '@reeve/http';
import { maskBody, maskRefusal } from '../api-log/mask-secrets.ts';
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
    return await read(await answer(requestOf(call, headers, { limits, now })));
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
    isAbandoned: false,
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

async function read({ status, body }: Awaited<ReturnType<Application>>): Promise<ComparedAnswer> {
  const keep = status >= 400 ? maskRefusal : maskBody;
  if (body === null) return { status, body };
  if (typeof body === 'string') return { status, body: keep(body) };
  if (body instanceof LentBytes) {
    const text = body.bytes.toString('utf8');
    body.giveBack();
    return { status, body: keep(text) };
  }
  if (Buffer.isBuffer(body)) return { status, body: keep(body.toString('utf8')) };
  body.destroy();
  return { status, body: '(a file)' };
}
