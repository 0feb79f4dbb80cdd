import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { HttpRequest } from './message.ts';

/** What the wire cannot tell about a request. */
export interface Reception {
  readonly clock: { now(): number };
  readonly encrypted: boolean;
}

/** The request as the application sees it: HEAD as GET (the listener withholds the body), stamped and numbered. */
export function toHttpRequest(response: ServerResponse, body: Buffer | null, reception: Reception): HttpRequest {
  const { req: request } = response;
  const url = toOriginForm(request.url!);
  const mark = url.indexOf('?');
  return {
    method: request.method === 'HEAD' ? 'GET' : request.method!,
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? '' : url.slice(mark + 1),
    headers: request.headers,
    body,
    remoteAddress: toPlainAddress(request.socket.remoteAddress ?? ''),
    encrypted: reception.encrypted,
    receivedAt: reception.clock.now(),
    id: randomUUID(),
    onHangUp: (told) => onHangUp(response, told),
  };
}

/** An answer that was sent closes too; who listens has ended listening by then. */
function onHangUp(response: ServerResponse, told: () => void): () => void {
  if (response.destroyed) told();
  response.once('close', told);
  return () => response.off('close', told);
}

/** Proxies may send the whole address; the path is what counts (RFC 9112, 3.2.2). */
function toOriginForm(url: string): string {
  if (url.startsWith('/')) return url;
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, '');
  return path.startsWith('?') || path === '' ? `/${path}` : path;
}

/** An IPv4 client of a two-family socket is written as IPv6; everything behind expects the plain form. */
function toPlainAddress(address: string): string {
  return address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
}
