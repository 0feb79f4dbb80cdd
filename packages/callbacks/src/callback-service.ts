import type { Clock, Writer } from '@reeve/domain';
import type { AddressPolicy } from './deliver/address-policy.ts';
import { ConcurrencyLimits, defaultConcurrency } from './deliver/concurrency-limits.ts';
import { FairShare } from './deliver/fair-share.ts';
import { HttpSender, systemResolve } from './deliver/http-sender.ts';
import type { Timers } from './deliver/timers.ts';
import type { LogLimits } from './log/prune-log.ts';
import type { Attempt } from './outbox/attempt.ts';
import { type CallbackGround, TenantCallbacks } from './tenant-callbacks.ts';

/** The guide's five seconds: connecting, sending and the status line together. */
export const attemptMilliseconds = 5000;

/** What the callbacks of all tenants of a process share. */
export interface CallbackParts {
  readonly limits: ConcurrencyLimits;
  readonly fairShare: FairShare;
  readonly httpSender: HttpSender;
  /** The machine's, not one that a sandbox sets: it times leases and retries. */
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logLimits: LogLimits;
  readonly retryErrors: boolean;
  readonly attemptMilliseconds: number;
  /** The release codebase of links and key URLs: `v2025_1`. */
  readonly codebase: string;
  onSettled(tenant: string, attempt: Attempt): void;
  report(error: unknown): void;
}

/** What a process's callbacks are made of. */
export interface CallbackOptions
  extends Omit<CallbackParts, 'limits' | 'fairShare' | 'httpSender' | 'attemptMilliseconds'> {
  readonly policy: AddressPolicy;
}

/** How much a process sends and holds, for metrics. */
export interface CallbackLoad {
  /** Deliveries under way. */
  readonly inFlight: number;
  /** Messages in memory: claimed and not settled. */
  readonly held: number;
  /** Receivers that did not answer promptly the last time. */
  readonly slowReceivers: number;
}

/** Where links lead until the server listens somewhere. */
const nowhere = 'http://localhost';

/**
 * The callbacks of a process: one network and one set of limits for all tenants. Messages are recorded from the start;
 * they are delivered from the moment when the server knows its address.
 */
export class CallbackService {
  readonly #parts: CallbackParts;
  readonly #open = new Map<TenantCallbacks, Writer>();
  #origin: string | null = null;

  constructor({ policy, ...shared }: CallbackOptions) {
    const { clock, timers } = shared;
    const network = { policy, clock, timers, resolve: systemResolve };
    const httpSender = new HttpSender({
      ...network,
      timeoutMilliseconds: attemptMilliseconds,
      connections: defaultConcurrency.perReceiver,
    });
    this.#parts = {
      ...shared,
      limits: new ConcurrencyLimits(),
      fairShare: new FairShare(),
      httpSender,
      attemptMilliseconds,
    };
  }

  /** The clock by which keys and leases are timed. */
  get clock(): Clock {
    return this.#parts.clock;
  }

  /** The callbacks of a tenant that is being opened. */
  attach(ground: CallbackGround): TenantCallbacks {
    return new TenantCallbacks(ground, this.#parts, () => this.#origin ?? nowhere);
  }

  /** Delivers a tenant's messages, as soon as the server's address is known. */
  serve(callbacks: TenantCallbacks, writer: Writer): void {
    this.#open.set(callbacks, writer);
    if (this.#origin !== null) callbacks.start(writer, this.#origin);
  }

  /** Stops delivering for a tenant that is being closed. */
  async release(callbacks: TenantCallbacks): Promise<void> {
    this.#open.delete(callbacks);
    await callbacks.stop();
  }

  /** Begins to deliver. `origin` is the address under which the server is reached: `https://host:port`. */
  begin(origin: string): void {
    this.#origin = origin;
    for (const [callbacks, writer] of this.#open) callbacks.start(writer, origin);
  }

  /** Closes kept connections. Tenants must be released by then. */
  close(): void {
    this.#parts.httpSender.close();
  }

  /** How many messages wait in the tenants that are open. */
  async waiting(): Promise<number> {
    const counts = await Promise.all([...this.#open.keys()].map((callbacks) => callbacks.waiting()));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** How much is under way. */
  load(): CallbackLoad {
    const { held, sending, slow } = this.#parts.limits.usage();
    return { inFlight: sending, held, slowReceivers: slow };
  }
}
