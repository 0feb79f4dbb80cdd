import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ByteBudget } from './byte-budget.ts';
import { compress, compressKept, isCompressible } from './compress.ts';
import { LentBytes } from './lent-bytes.ts';
import type { Limits } from './limits.ts';
import type { HttpAnswer } from './message.ts';
import { refusals } from './refusal.ts';
import { refuseRequest } from './refuse-request.ts';
import { watchReader } from './watch-reader.ts';

type WholeBody = string | Buffer | LentBytes;

/** What answers are sent within. */
export interface Sending {
  /** Of the answers that are being sent, short ones apart. */
  readonly answers: ByteBudget;
  readonly limits: Pick<Limits, 'unreadMs' | 'readRate' | 'stalledMs'>;
}

/** Answers up to this many bytes are sent whatever others hold: most of them leave with one packet. */
const shortBytes = 16 * 1024;

/**
 * Sends the application's answer: its headers as given, `Content-Length` where the body is whole, compressed when
 * that pays and the client accepts it. A body that is read from somewhere is passed on as it comes, uncompressed. A long
 * answer for which there is no room among those that are being sent is refused with 503.
 * Rejects when such a source fails half-way; the connection is then already cut, which is all a client can be told.
 */
export function sendAnswer(response: ServerResponse, answer: HttpAnswer, sending: Sending): Promise<void> | void {
  const { body } = answer;
  if (response.destroyed) return leave(body);
  if (body === null) return sendEmpty(response, answer);
  if (body instanceof Readable) return sendReadable(response, { ...answer, body }, sending);
  const accepted = response.req.headers['accept-encoding'];
  if (accepted === undefined || !maybeCompressed(answer, body)) return sendWhole(response, answer, body, sending);
  return sendCompressed(response, answer, { body, accepted }, sending);
}

/** Whoever asked is gone, and no event of the response would tell any more that what is held can be given back. */
function leave(body: HttpAnswer['body']): void {
  if (body instanceof LentBytes) body.giveBack();
  if (body instanceof Readable) body.destroy();
}

function sendEmpty(response: ServerResponse, answer: HttpAnswer): void {
  const bodiless = answer.status === 204 || answer.status === 304;
  response.writeHead(answer.status, bodiless ? answer.headers : { ...answer.headers, 'Content-Length': '0' });
  response.end();
}

function sendWhole(response: ServerResponse, answer: HttpAnswer, body: WholeBody, sending: Sending): void {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  if (length > shortBytes && !holdRoom(response, length, answer, sending)) refuseFull(response, body);
  else sendBody(response, answer, body, length);
}

function sendBody(response: ServerResponse, { status, headers }: HttpAnswer, body: WholeBody, length: number): void {
  response.writeHead(status, headerLines(headers, length));
  if (!(body instanceof LentBytes)) return void response.end(body);
  // A response that is cut is never finished: its buffer may still be in the operating system's hands.
  response.once('finish', () => body.giveBack());
  response.end(body.bytes);
}

/** Names and values by turns, which Node writes as they are: another object of them would be made for every answer. */
function headerLines(headers: HttpAnswer['headers'], length: number): (string | string[])[] {
  const lines: (string | string[])[] = [];
  for (const name in headers) if (name !== 'Content-Length') lines.push(name, headers[name] as string | string[]);
  lines.push('Content-Length', String(length));
  return lines;
}

/**
 * Takes room for an answer until it has left, and cuts off a client that does not read it; false when there is none. An
 * owner has half of the room at the most.
 */
function holdRoom(response: ServerResponse, length: number, answer: HttpAnswer, { answers, limits }: Sending): boolean {
  watchReader(response, length, limits);
  if (answer.isKept === true) return true;
  const { owner } = answer;
  const share = owner === undefined ? undefined : { owner, own: answers.most / 2, together: answers.most };
  if (!answers.take(length, share)) return false;
  response.once('close', () => answers.giveBack(length, owner));
  return true;
}

function refuseFull(response: ServerResponse, body: WholeBody): void {
  if (body instanceof LentBytes) body.giveBack();
  refuseRequest(response, refusals.answersFull);
}

/** Nothing is held of it, yet a client that does not read keeps its source open: it is cut off as for any long answer. */
async function sendReadable(
  response: ServerResponse,
  answer: HttpAnswer & { body: Readable },
  { limits }: Sending,
): Promise<void> {
  response.writeHead(answer.status, answer.headers);
  const length = headerOf(answer, 'content-length');
  if (length !== undefined) watchReader(response, Number(length), limits);
  if (response.req.method !== 'HEAD') return pipeline(answer.body, response);
  answer.body.destroy();
  response.end();
}

async function sendCompressed(
  response: ServerResponse,
  answer: HttpAnswer,
  whole: { body: WholeBody; accepted: string },
  sending: Sending,
): Promise<void> {
  const { body } = whole;
  const compressing = answer.isKept === true && body instanceof Buffer ? compressKept : compress;
  const compressed = await compressing((body instanceof LentBytes ? body.bytes : body) as Buffer, whole.accepted);
  if (compressed !== null && body instanceof LentBytes) body.giveBack();
  const headers: Record<string, string | string[]> = { ...answer.headers, Vary: varying(answer) };
  if (compressed !== null) headers['Content-Encoding'] = compressed.encoding;
  const sent = compressed?.body ?? body;
  if (response.destroyed) leave(sent);
  else sendWhole(response, { ...answer, headers }, sent, sending);
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
