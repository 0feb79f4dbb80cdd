import type { AttachedPart, Clock, TenantGround, TenantPart } from '@reeve/domain';
import { referenceCaches } from '@reeve/wire';
import type { CallbackParts } from './callback-parts.ts';
import type { AddressPolicy } from './deliver/address-policy.ts';
import { ConcurrencyLimits, defaultConcurrency } from './deliver/concurrency-limits.ts';
import { FairShare } from './deliver/fair-share.ts';
import { HttpSender, systemResolve } from './deliver/http-sender.ts';
import { hasWaiting } from './outbox/claim-messages.ts';
import { dropWaitingOfAll } from './outbox/discard-messages.ts';
import { outboxTables } from './outbox/outbox-tables.ts';
import { TenantCallbacks } from './tenant-callbacks.ts';

/** Five seconds for connecting, sending and the status line together (evidence: callbacks/timeout). */
export const attemptMilliseconds = 5000;

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
 * The callbacks of a process, a part of each tenant: one network and one set of limits for all. Messages are recorded from
 * the start; they are delivered from the moment when the server knows its address.
 */
export class CallbackService implements TenantPart<TenantCallbacks> {
  readonly name = 'callbacks';
  readonly tables = outboxTables;
  readonly hasWork = hasWaiting;
  readonly leaveUndone = dropWaitingOfAll;
  readonly #parts: CallbackParts;
  readonly #open = new Set<TenantCallbacks>();
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

  /** The callbacks of a tenant: its outbox is written from now on, and delivered while it is open. */
  attach({ database, schema, part }: TenantGround): AttachedPart<TenantCallbacks> {
    const references = part(referenceCaches).of(this.#parts.shown);
    const own = new TenantCallbacks({ database, schema, references }, this.#parts, () => this.#origin ?? nowhere);
    return {
      own,
      recorder: own.recorder,
      open: (writer) => {
        this.#open.add(own);
        own.open(writer);
        if (this.#origin !== null) own.start(this.#origin);
      },
      close: () => {
        this.#open.delete(own);
        return own.stop();
      },
    };
  }

  /** Begins to deliver. `origin` is the address under which the server is reached: `https://host:port`. */
  begin(origin: string): void {
    this.#origin = origin;
    for (const callbacks of this.#open) callbacks.start(origin);
  }

  /** Closes kept connections. Tenants must be released by then. */
  close(): void {
    this.#parts.httpSender.close();
  }

  /** How many messages wait in the tenants that are open. */
  async waiting(): Promise<number> {
    const counts = await Promise.all([...this.#open].map((callbacks) => callbacks.waiting()));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** How much is under way. */
  load(): CallbackLoad {
    const { held, sending, slow } = this.#parts.limits.usage();
    return { inFlight: sending, held, slowReceivers: slow };
  }
}
