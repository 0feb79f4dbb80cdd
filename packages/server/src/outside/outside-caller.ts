import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { type AddressPolicy, guardedLookup, hostRefusal, systemResolve } from '@reeve/callbacks';
import type { Outside, OutsideAnswer, OutsidePlaces, OutsideRequest, OutsideSocket } from '@reeve/domain';

/** How long the whole of an exchange may take. */
const timeoutMilliseconds = 10_000;

/** How much of an answer is read: a page of a directory fits. */
const mostBytes = 4 * 1024 ** 2;

/** Reaches servers outside for what actions ask of them, held to the same addresses as callbacks. Redirects are not followed. */
export class OutsideCaller implements Outside {
  readonly #policy: AddressPolicy;
  readonly places: OutsidePlaces;

  constructor(policy: AddressPolicy, places: OutsidePlaces) {
    this.#policy = policy;
    this.places = places;
  }

  /** One request over a connection of its own. */
  readonly ask = async (request: OutsideRequest): Promise<OutsideAnswer> => {
    const url = URL.parse(request.url);
    if (url === null || !/^https?:$/.test(url.protocol)) return { failure: 'its address is neither http nor https' };
    const refusal = hostRefusal(url.hostname, this.#policy);
    if (refusal !== null) return { failure: refusal };
    try {
      const answer = await this.#begin(url, request);
      return { status: answer.statusCode ?? 0, text: await readText(answer) };
    } catch (error) {
      return { failure: reasonOf(error) };
    }
  };

  /** The first bytes that come back. */
  readonly converse: Outside['converse'] = async (to, bytes) => {
    const refusal = hostRefusal(to.host, this.#policy);
    if (refusal !== null) return { failure: refusal };
    let socket: Socket | undefined;
    try {
      socket = this.#open(to);
      return { bytes: await firstBytes(socket, bytes) };
    } catch (error) {
      return { failure: reasonOf(error) };
    } finally {
      socket?.destroy();
    }
  };

  #begin(url: URL, { method = 'GET', headers = {}, body }: OutsideRequest): Promise<IncomingMessage> {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const options = {
      method,
      headers: { ...headers, ...length },
      lookup: guardedLookup(systemResolve, this.#policy),
      agent: false as const,
      signal: AbortSignal.timeout(timeoutMilliseconds),
    };
    return new Promise((resolve, reject) => {
      const request = url.protocol === 'https:' ? https.request(url, options) : http.request(url, options);
      request.on('response', resolve);
      request.on('error', reject);
      request.end(body);
    });
  }

  #open({ host, port, secure }: OutsideSocket): Socket {
    const where = { host, port, lookup: guardedLookup(systemResolve, this.#policy) };
    return secure ? connectTls({ ...where, servername: isIP(host) === 0 ? host : '' }) : connect(where);
  }
}

/** The body, as far as it is read; raises an error for one that is longer or breaks off. */
async function readText(answer: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > mostBytes) throw new Error('its answer is too long');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** The time runs from the start: a socket's own begins again while something moves, or waits for a handshake to be sent. */
async function firstBytes(socket: Socket, bytes: Uint8Array): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const timer = setTimeout(() => reject(new Error('timed out')), timeoutMilliseconds);
  socket.on('error', reject);
  socket.once('close', () => reject(new Error('the connection was closed')));
  socket.once('data', resolve);
  socket.write(bytes);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}

/** What went wrong, without addresses beyond those that the caller sent. */
function reasonOf(error: unknown): string {
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError' || name === 'AbortError') return 'timed out';
  return code === undefined ? message : `connection failed (${code})`;
}
