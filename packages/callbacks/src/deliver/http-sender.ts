import { lookup } from 'node:dns/promises';
import http, { type ClientRequest } from 'node:http';
import https from 'node:https';
import type { Clock } from '@reeve/domain';
import type { SendResult } from '../outbox/attempt.ts';
import type { AddressPolicy } from './address-policy.ts';
import { guardedLookup, hostRefusal, type ResolveHost } from './guarded-lookup.ts';
import { Exchange } from './http-exchange.ts';
import type { Timers } from './timers.ts';

/** One delivery to make. */
export interface Outgoing {
  readonly url: string;
  readonly body: string;
  /** What is sent besides `Host` and `Content-Length`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Makes one delivery. Never rejects: whatever goes wrong is in the result. */
export type Send = (outgoing: Outgoing) => Promise<SendResult>;

/** The machine's own name resolution. */
export const systemResolve: ResolveHost = (host) => lookup(host, { all: true });

/** What deliveries are made with. */
export interface HttpSenderOptions {
  readonly policy: AddressPolicy;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly resolve: ResolveHost;
  /** For connecting, sending and the answer together; five seconds in the product (evidence: callbacks/timeout). */
  readonly timeoutMilliseconds: number;
  /** Connections kept to one receiver. */
  readonly connections: number;
}

/**
 * Posts deliveries over kept connections, a bounded number to each receiver. A host name is resolved once for a
 * connection and its refused addresses are left out, so that the name cannot mean something else when connecting.
 * Redirects are not followed.
 */
export class HttpSender {
  readonly #options: HttpSenderOptions;
  readonly #agents: { 'http:': http.Agent; 'https:': https.Agent };

  constructor(options: HttpSenderOptions) {
    this.#options = options;
    const { connections, timeoutMilliseconds } = options;
    // No attempt lasts that long, so this only closes connections that are kept and not used.
    const timeout = 2 * timeoutMilliseconds;
    const kept = { keepAlive: true, maxSockets: connections, maxFreeSockets: connections, timeout };
    this.#agents = { 'http:': new http.Agent(kept), 'https:': new https.Agent(kept) };
  }

  /** Posts one delivery; the answer's status counts even if its body does not arrive in time. */
  readonly send: Send = (outgoing) =>
    new Promise((resolve) => {
      const exchange = new Exchange(this.#options.clock, resolve);
      exchange.cancelTimer = this.#options.timers.after(this.#options.timeoutMilliseconds, () => exchange.timeOut());
      this.#post(outgoing, exchange, true);
    });

  /** Closes kept connections. */
  close(): void {
    this.#agents['http:'].destroy();
    this.#agents['https:'].destroy();
  }

  #post(outgoing: Outgoing, exchange: Exchange, mayReconnect: boolean): void {
    const url = URL.parse(outgoing.url);
    const refusal = url === null ? 'not a URL' : this.#refusal(url);
    if (url === null || refusal !== null) exchange.fail(refusal!);
    else this.#exchange(url, outgoing, exchange, mayReconnect);
  }

  #exchange(url: URL, outgoing: Outgoing, exchange: Exchange, mayReconnect: boolean): void {
    const request = this.#request(url, outgoing);
    exchange.follow(request, () => {
      // The receiver closed a kept connection just as we took it: nothing was answered, so this is still our first try.
      if (!mayReconnect || !request.reusedSocket) return false;
      this.#post(outgoing, exchange, false);
      return true;
    });
    request.end(outgoing.body);
  }

  /** An address in the URL itself is connected to without being resolved, so it is judged here. */
  #refusal(url: URL): string | null {
    if (!/^https?:$/.test(url.protocol)) return 'neither http nor https';
    return hostRefusal(url.hostname, this.#options.policy);
  }

  #request(url: URL, outgoing: Outgoing): ClientRequest {
    const secure = url.protocol === 'https:';
    const options = {
      method: 'POST',
      agent: this.#agents[secure ? 'https:' : 'http:'],
      lookup: guardedLookup(this.#options.resolve, this.#options.policy),
      headers: { ...outgoing.headers, 'content-length': Buffer.byteLength(outgoing.body) },
    };
    return secure ? https.request(url, options) : http.request(url, options);
  }
}
