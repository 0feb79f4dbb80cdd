import type { IncomingMessage } from 'node:http';
import type { Limits } from './limits.ts';

/** A body, none at all, or why there is none: it went past the limit, or the sender went away before its end. */
export type BodyOutcome = Buffer | null | 'too large' | 'aborted';

/** Says whether the headers announce a body (RFC 9112, 6.3). */
export function announcesBody(request: IncomingMessage): boolean {
  const { headers } = request;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** The limit, in bytes, that holds for this request. */
export function bodyLimitOf(request: IncomingMessage, limits: Limits): number {
  const type = request.headers['content-type'];
  return type !== undefined && /^\s*multipart\/form-data\b/i.test(type) ? limits.multipartBytes : limits.bodyBytes;
}

/** Says whether the announced length alone is past the limit, so that nothing need be read. */
export function announcesTooMuch(request: IncomingMessage, limit: number): boolean {
  return Number(request.headers['content-length'] ?? 0) > limit;
}

/**
 * Reads a body to its end, holding at most `limit` bytes. Never rejects. After `too large` the rest of the body is
 * still unread, and it is for the caller to discard it or to close the connection.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<BodyOutcome> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else resolve(abandon(request, chunks));
    });
    request.on('end', () => resolve(join(chunks, size)));
    request.on('error', () => resolve('aborted'));
    request.on('close', () => resolve('aborted'));
  });
}

function join(chunks: Buffer[], size: number): Buffer | null {
  if (size === 0) return null;
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size);
}

function abandon(request: IncomingMessage, chunks: Buffer[]): 'too large' {
  request.removeAllListeners('data');
  request.pause();
  chunks.length = 0;
  return 'too large';
}
