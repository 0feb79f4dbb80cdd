import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { type ApiClient, type ClientOptions, connect, type RetryRecord } from '../src/index.ts';
import { MovedClock } from './moved-clock.ts';

/** What a server does with a request: a status with headers and a body, or a fault of the connection. */
export type Fault =
  | {
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: unknown;
      readonly text?: string;
    }
  | 'cut before reading'
  | 'cut after doing'
  | 'cut in the body'
  | 'hang';

/** A request that came in. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** By the clock of the test. */
  readonly at: number;
}

/** A server of its own that does to each request what the test's script says, and a client of it on a clock that is moved. */
export class FaultyServer implements AsyncDisposable {
  readonly clock = new MovedClock();
  readonly seen: Seen[] = [];
  readonly log: RetryRecord[] = [];
  readonly #server: Server;
  readonly origin: string;
  /** What is done to the next requests; the last goes for all that follow. A function answers by what came in. */
  script: (Fault | ((seen: Seen) => Fault))[] = [{ status: 200, body: { id: 1 } }];
  /** What company info answers. */
  codebase = 'v4_6_release/';
  #hanging = 0;

  private constructor(server: Server) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async open(): Promise<FaultyServer> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const made = new FaultyServer(server);
    server.on('request', (request, response) => void made.#take(request, response));
    return made;
  }

  client(options: ClientOptions = {}): ApiClient {
    return connect({
      site: this.origin,
      companyId: 'acme',
      publicKey: 'public',
      privateKey: 'private',
      clientId: 'aa000000-0000-4000-8000-000000000000',
      clock: this.clock,
      random: () => 0.5,
      hooks: { retried: (record) => this.log.push(record) },
      ...options,
    });
  }

  /** Lets time pass whenever nothing is under way, until the call is over; answers what it raised or answered. */
  async outcome<T>(
    client: ApiClient,
    call: PromiseLike<T>,
  ): Promise<{ value?: T; error?: Error & { code?: string; advice?: string } }> {
    let settled: { value?: T; error?: Error } | null = null;
    call.then(
      (value) => {
        settled = { value };
      },
      (error: Error) => {
        settled = { error };
      },
    );
    for (;;) {
      await setImmediate();
      if (settled !== null) return settled;
      if (client.state.underWay === this.#hanging) this.clock.goOn();
    }
  }

  /** Milliseconds between the requests that came in. */
  get waits(): number[] {
    return this.seen.slice(1).map(({ at }, index) => Math.round(at - (this.seen[index]?.at ?? 0)));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.url?.startsWith('/login/companyinfo/')) {
      response.end(JSON.stringify({ Codebase: this.codebase }));
      return;
    }
    const seen = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body,
      at: this.clock.now(),
    };
    this.seen.push(seen);
    const next = this.script.length > 1 ? this.script.shift() : this.script[0];
    this.#do(typeof next === 'function' ? next(seen) : (next ?? 'hang'), response);
  }

  #do(fault: Fault, response: ServerResponse): void {
    if (fault === 'hang') {
      this.#hanging += 1;
      response.on('close', () => {
        this.#hanging -= 1;
      });
    } else if (fault === 'cut in the body') {
      response.writeHead(200, { 'content-length': '100' });
      response.write('[', () => response.destroy());
    } else if (typeof fault === 'string') response.destroy();
    else {
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      response.end(fault.text ?? (fault.body === undefined ? '' : JSON.stringify(fault.body)));
    }
  }
}
