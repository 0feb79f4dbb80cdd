import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { HttpRequest } from './message.ts';

/** What the wire cannot tell about a request. */
export interface Reception {
  readonly clock: { now(): number };
  readonly encrypted: boolean;
}

/** The request as the application sees it: HEAD as GET (the listener withholds the body), stamped and numbered. */
export function toHttpRequest(request: IncomingMessage, body: Buffer | null, reception: Reception): HttpRequest {
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
  };
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
