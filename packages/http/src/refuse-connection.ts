import type { ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Refusal, refusals, toRawRefusal } from './refusal.ts';

/** What Node reports when bytes on a connection are not a request: a code, and the packet it choked on. */
export interface ConnectionError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

/** What decides how a connection may be ended. */
export interface ConnectionContext {
  /** The response to the newest request on the connection. */
  readonly latest: ServerResponse | undefined;
  /** Characters allowed for path and query. */
  readonly addressLength: number;
}

/**
 * Ends a connection whose bytes could not be read as a request, with an answer where one may still be sent. Answers
 * to earlier requests on the same connection go out first, since a client matches answers to requests by order.
 */
export function refuseConnection(error: ConnectionError, socket: Duplex, context: ConnectionContext): void {
  const { latest } = context;
  const raw = toRawRefusal(refusalFor(error, context.addressLength));
  if (!socket.writable || error.code === 'ECONNRESET') socket.destroy();
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
