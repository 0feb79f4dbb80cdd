import * as http from 'node:http';
import * as https from 'node:https';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { createGunzip } from 'node:zlib';
import { type Transport, type TransportAnswer, type TransportRequest, toTransportFailure } from './transport.ts';

/** How many connections of one host wait to be used again, and for how long at the most. */
const kept = { keepAlive: true, maxFreeSockets: 32, scheduling: 'lifo', timeout: 60_000 } as const;

/** Agents of Node's own http client. */
export interface NodeAgents {
  readonly http?: http.Agent;
  readonly https?: https.Agent;
}

/**
 * Sends by Node's own http client over kept-alive connections, which takes a third of the processor time of its `fetch`.
 * Give agents for a proxy, or for an authority of your own.
 */
export function nodeTransport(agents: NodeAgents = {}): Transport {
  const plain = agents.http ?? new http.Agent(kept);
  const secure = agents.https ?? new https.Agent(kept);
  return (request) =>
    new Promise((resolve, reject) => {
      const isSecure = request.url.startsWith('https:');
      const options = { method: request.method, headers: headersOf(request), agent: isSecure ? secure : plain };
      const sent = isSecure ? https.request(request.url, options) : http.request(request.url, options);
      let given: unknown;
      request.onCancel((reason) => {
        given = { reason };
        sent.destroy();
      });
      const fail = (error: unknown) => reject(isCancelled(given) ? given.reason : toTransportFailure(error));
      sent.on('error', fail);
      sent.on('response', (incoming) => resolve(toAnswer(incoming, fail)));
      sendBody(sent, request.body, fail);
    });
}

/** The transport of this platform. */
export const platformTransport = (): Transport => nodeTransport();

function isCancelled(given: unknown): given is { readonly reason: unknown } {
  return given !== undefined;
}

/** Loopback gains nothing by compression. */
function headersOf({ url, headers, body }: TransportRequest): Record<string, string | number> {
  const own: Record<string, string | number> = { ...headers };
  if (!/^https?:\/\/(localhost|127\.|\[::1\])/.test(url)) own['accept-encoding'] = 'gzip';
  if (typeof body === 'string') own['content-length'] = Buffer.byteLength(body);
  else if (body instanceof Uint8Array) own['content-length'] = body.byteLength;
  return own;
}

function sendBody(sent: http.ClientRequest, body: TransportRequest['body'], fail: (error: unknown) => void): void {
  if (body === null) sent.end();
  else if (typeof body === 'string' || body instanceof Uint8Array) sent.end(body);
  else Readable.from(body).on('error', fail).pipe(sent);
}

function toAnswer(incoming: http.IncomingMessage, fail: (error: unknown) => void): TransportAnswer {
  const isZipped = incoming.headers['content-encoding'] === 'gzip';
  const body = isZipped ? incoming.pipe(createGunzip()) : incoming;
  return {
    status: incoming.statusCode ?? 0,
    header: (name) => {
      const value = incoming.headers[name];
      return value === undefined ? null : String(value);
    },
    text: () => textOf(body, incoming, fail),
    stream: () => Readable.toWeb(body) as NodeStream<Uint8Array> as ReadableStream<Uint8Array>,
  };
}

/** Whole, or a failure: a connection that breaks in the middle of a body is `lost`. */
function textOf(
  body: NodeJS.ReadableStream,
  incoming: http.IncomingMessage,
  fail: (error: unknown) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    body.on('data', (chunk: Buffer) => chunks.push(chunk));
    body.on('end', () => resolve(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString()));
    const broken = (error: unknown) => {
      fail(error);
      reject(toTransportFailure(error));
    };
    incoming.on('error', broken);
    if (body !== incoming) body.on('error', broken);
  });
}
