import type { ApiAnswer, ApiCall, SendCall } from '../connection/api-call.ts';

/** Shares the answer of a read that is under way with those who ask for the same meanwhile; each reads its text by itself. */
export function coalescing(send: SendCall): SendCall {
  const underWay = new Map<string, Promise<ApiAnswer>>();
  return (call) => {
    if (!mayShare(call)) return send(call);
    const key = keyOf(call);
    const shared = underWay.get(key);
    if (shared !== undefined) return shared;
    const sent = send(call).finally(() => underWay.delete(key));
    underWay.set(key, sent);
    return sent;
  };
}

/** One who gives up must not give up for others. */
function mayShare({ method, isStreamed, options: { signal, coalesce } }: ApiCall): boolean {
  return method === 'GET' && isStreamed !== true && signal === undefined && coalesce !== false;
}

function keyOf({ path, query, options: { version, headers, policy, timeout, deadline } }: ApiCall): string {
  const own = headers === undefined && policy === undefined && timeout === undefined && deadline === undefined;
  const rest = own ? '' : JSON.stringify([headers, policy, timeout, deadline]);
  return `${path}?${query} ${version ?? ''} ${rest}`;
}
