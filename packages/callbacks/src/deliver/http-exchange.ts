import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Clock } from '@reeve/domain';
import type { SendResult } from '../outbox/attempt.ts';

/** How much of a response's body is read and kept. */
export const bodyBytes = 4096;
/** How much of a response's head is kept. */
export const headCharacters = 2048;

/** One delivery under way: collects the answer, within limits, and settles once. */
export class Exchange {
  /** Called when the delivery is settled. */
  cancelTimer: () => void = () => {};
  readonly #clock: Clock;
  readonly #started: number;
  readonly #resolve: (result: SendResult) => void;
  #request: ClientRequest | null = null;
  #response: IncomingMessage | null = null;
  #body: Buffer = Buffer.alloc(0);
  #settled = false;

  constructor(clock: Clock, resolve: (result: SendResult) => void) {
    this.#clock = clock;
    this.#started = clock.now();
    this.#resolve = resolve;
  }

  /** Watches a request. `reconnect` is asked when the connection broke before an answer, and tells if it tried again. */
  follow(request: ClientRequest, reconnect: () => boolean): void {
    this.#request = request;
    request.on('response', (response) => this.#read(response));
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (this.#settled || this.#request !== request) return;
      const broken = error.code === 'ECONNRESET' || error.code === 'EPIPE';
      if (broken && this.#response === null && reconnect()) return;
      this.fail(describe(error));
    });
    request.on('close', () => this.#request === request && this.fail('the connection was closed'));
  }

  /** Ends the delivery for want of time. */
  timeOut(): void {
    this.fail('timed out');
    this.#request?.destroy();
  }

  /** Settles with an error, or with the status if there is one already. */
  fail(error: string): void {
    this.#settle(this.#response === null ? error : null);
  }

  #read(response: IncomingMessage): void {
    this.#response = response;
    response.on('data', (chunk: Buffer) => this.#take(chunk));
    response.on('end', () => this.#settle(null));
    response.on('error', () => this.#settle(null));
  }

  #take(chunk: Buffer): void {
    this.#body = Buffer.concat([this.#body, chunk.subarray(0, bodyBytes - this.#body.length)]);
    if (this.#body.length < bodyBytes) return;
    this.#settle(null);
    this.#request?.destroy();
  }

  #settle(error: string | null): void {
    if (this.#settled) return;
    this.#settled = true;
    this.cancelTimer();
    this.#resolve({
      started: this.#started,
      milliseconds: this.#clock.now() - this.#started,
      status: this.#response?.statusCode ?? null,
      error,
      responseHead: this.#response === null ? '' : headText(this.#response),
      responseBody: storable(this.#body.toString('utf8')),
    });
  }
}

function headText(response: IncomingMessage): string {
  const lines = [`HTTP/${response.httpVersion} ${response.statusCode} ${response.statusMessage}`];
  for (let at = 0; at + 1 < response.rawHeaders.length; at += 2) {
    lines.push(`${response.rawHeaders[at]}: ${response.rawHeaders[at + 1]}`);
  }
  return storable(lines.join('\r\n')).slice(0, headCharacters);
}

/** PostgreSQL's text cannot hold NUL. */
function storable(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}

function describe(error: NodeJS.ErrnoException): string {
  return error.code === undefined ? error.message : `connection failed (${error.code})`;
}
