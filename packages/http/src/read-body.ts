import type { IncomingMessage } from 'node:http';
import type { ArrivingBody } from './arriving-body.ts';
import { BodyRefused } from './message.ts';
import { readPieceATurn } from './piece-a-turn.ts';

/** Says whether the headers announce a body (RFC 9112, 6.3). */
export function announcesBody(request: IncomingMessage): boolean {
  const { headers } = request;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** The announced length; null for a body in chunks. */
export function announcedLength(request: IncomingMessage): number | null {
  const text = request.headers['content-length'];
  return text === undefined ? null : Number(text);
}

/** A body of this length comes in a piece or two in any case, in bytes. */
const onePiece = 64 * 1024;

/**
 * Reads a body to its end. Raises `BodyRefused`; the rest is still unread then, and it is for the caller to discard it
 * or to close the connection.
 */
export function readBody(request: IncomingMessage, body: ArrivingBody): Promise<void> {
  return new Promise((resolve, reject) => {
    let isWhole = false;
    const refuse = (reason: BodyRefused['reason']) => {
      // Every request closes in the end; an error with its stack is not made for each.
      if (isWhole) return;
      request.removeAllListeners('data').pause();
      reject(new BodyRefused(reason));
    };
    request.on('data', (piece: Buffer) => {
      const refused = body.add(piece);
      if (refused !== null) refuse(refused);
    });
    if ((announcedLength(request) ?? Infinity) > onePiece) readPieceATurn(request);
    request.on('end', () => {
      isWhole = true;
      resolve();
    });
    request.on('error', () => refuse('incomplete'));
    request.on('close', () => refuse('incomplete'));
    if (request.destroyed) refuse('incomplete');
  });
}
