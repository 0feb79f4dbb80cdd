import type { ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Refusal, refusals, toRawRefusal } from './refusal.ts';

/** What Node reports when bytes on a connection are not a request: a code, and the packet it choked on. */
export interface ConnectionError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

/**
 * Ends a connection from which no further request can be read, with an answer where one may still be sent. Answers to
 * earlier requests on the same connection go out first, `latest` being the newest of them, since a client matches answers to
 * requests by order.
 */
export function refuseConnection(socket: Duplex, latest: ServerResponse | undefined, refusal: Refusal): void {
  const raw = toRawRefusal(refusal);
  if (!socket.writable) socket.destroy();
  else if (latest === undefined || latest.writableFinished) endWith(socket, raw);
  else if (latest.req.complete) latest.once('finish', () => endWith(socket, raw));
  else if (latest.headersSent || latest.socket === null) socket.destroy();
  else endWith(socket, raw);
}

/** Which refusal fits the error: too slow, too large, an over-long address, or simply not HTTP. */
export function refusalFor(error: ConnectionError, addressLength: number): Refusal {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return refusals.tooSlow;
  if (error.code !== 'HPE_HEADER_OVERFLOW') return refusals.malformed;
  return requestLineLength(error.rawPacket) > addressLength ? refusals.addressTooLong : refusals.tooManyHeaders;
}

function requestLineLength(packet: Buffer | undefined): number {
  if (packet === undefined) return 0;
  const lineEnd = packet.indexOf('\n');
  return lineEnd < 0 ? packet.length : lineEnd;
}

function endWith(socket: Duplex, raw: string): void {
  if (!socket.writable) return;
  socket.end(raw);
  if (socket instanceof Socket) socket.destroySoon();
}
