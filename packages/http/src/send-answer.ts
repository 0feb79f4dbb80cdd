import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { compress, isCompressible } from './compress.ts';
import { LentBytes } from './lent-bytes.ts';
import type { HttpAnswer } from './message.ts';

type WholeBody = string | Buffer | LentBytes;

/**
 * Sends the application's answer: its headers as given, `Content-Length` where the body is whole, compressed when
 * that pays and the client accepts it. A body that is read from somewhere is passed on as it comes, uncompressed.
 * Rejects when such a source fails half-way; the connection is then already cut, which is all a client can be told.
 */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: HttpAnswer,
): Promise<void> | void {
  const { body } = answer;
  if (body === null) return sendEmpty(response, answer);
  if (body instanceof Readable) return sendReadable(request, response, { ...answer, body });
  const accepted = request.headers['accept-encoding'];
  if (accepted === undefined || !maybeCompressed(answer, body)) return sendWhole(response, answer, body);
  return sendCompressed(response, answer, { body, accepted });
}

function sendEmpty(response: ServerResponse, answer: HttpAnswer): void {
  const bodiless = answer.status === 204 || answer.status === 304;
  response.writeHead(answer.status, bodiless ? answer.headers : { ...answer.headers, 'Content-Length': '0' });
  response.end();
}

function sendWhole(response: ServerResponse, answer: HttpAnswer, body: WholeBody): void {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': length });
  if (!(body instanceof LentBytes)) return void response.end(body);
  // A response that is cut is never finished: its buffer may still be in the operating system's hands.
  response.once('finish', () => body.giveBack());
  response.end(body.bytes);
}

async function sendReadable(
  request: IncomingMessage,
  response: ServerResponse,
  answer: HttpAnswer & { body: Readable },
): Promise<void> {
  response.writeHead(answer.status, answer.headers);
  if (request.method !== 'HEAD') return pipeline(answer.body, response);
  answer.body.destroy();
  response.end();
}

async function sendCompressed(
  response: ServerResponse,
  answer: HttpAnswer,
  whole: { body: WholeBody; accepted: string },
): Promise<void> {
  const { body } = whole;
  const compressed = await compress(body instanceof LentBytes ? body.bytes : body, whole.accepted);
  if (compressed !== null && body instanceof LentBytes) body.giveBack();
  const headers: Record<string, string | string[]> = { ...answer.headers, Vary: varying(answer) };
  if (compressed !== null) headers['Content-Encoding'] = compressed.encoding;
  sendWhole(response, { ...answer, headers }, compressed?.body ?? body);
}

function maybeCompressed(answer: HttpAnswer, body: WholeBody): boolean {
  if (answer.status === 206 || headerOf(answer, 'content-encoding') !== undefined) return false;
  return isCompressible(body.length, String(headerOf(answer, 'content-type') ?? ''));
}

/** Caches must keep encodings apart, beside whatever the application says its answer depends on. */
function varying(answer: HttpAnswer): string {
  const given = headerOf(answer, 'vary');
  return given === undefined ? 'Accept-Encoding' : `${given}, Accept-Encoding`;
}

function headerOf(answer: HttpAnswer, name: string): string | string[] | undefined {
  const key = Object.keys(answer.headers).find((given) => given.toLowerCase() === name);
  return key === undefined ? undefined : answer.headers[key];
}
