import type { Clock } from '@reeve/domain';
import type { AttemptMade } from '../outbox/attempt.ts';
import type { Claim } from '../outbox/claim-messages.ts';
import type { ConcurrencyLimits, Permit } from './concurrency-limits.ts';
import type { FairShare } from './fair-share.ts';
import { receiverOf } from './target.ts';

/** What claimed messages are sent with. */
export interface DispatchOptions<Made extends AttemptMade> {
  /** Makes one attempt at a claim. Raises only where nothing was sent. */
  deliver(claim: Claim, url: string): Promise<Made>;
  readonly limits: ConcurrencyLimits;
  /** Keeps deliveries from taking the time of requests; shared by the relays of a process. */
  readonly fairShare: FairShare;
  readonly clock: Clock;
  /** An attempt takes no longer than this, in milliseconds. */
  readonly attemptMilliseconds: number;
  /** Called after each attempt. */
  onFinished(): void;
  /** Called with a claim that was given up unsent: it can be claimed again when its lease is over. */
  onLapsed(claim: Claim): void;
  report(error: unknown): void;
}

/** Begun before requests in hand are looked at again. */
const sendsATurn = 3;

/** What a delivery takes of the process beside what is measured when it begins: socket, answer, bookkeeping. */
const sendMilliseconds = 0.15;

/** A claim with what sending it takes: its permit is given back when it was sent or given up. */
interface Held {
  readonly claim: Claim;
  readonly url: string;
  readonly permit: Permit;
}

/**
 * The messages that a relay has in memory: claimed and waiting for a permit, being sent, or sent and not written down.
 * A message is sent only while its lease outlasts the attempt, so that no other process can have it meanwhile.
 */
export class Dispatcher<Made extends AttemptMade> {
  readonly #options: DispatchOptions<Made>;
  #ready: Held[] = [];
  #done: Made[] = [];
  #sending = 0;
  #pumping = false;
  #drained: (() => void)[] = [];

  constructor(options: DispatchOptions<Made>) {
    this.#options = options;
  }

  /** Takes a claim on; `url` is its subscription's. */
  accept(claim: Claim, url: string): void {
    this.#ready.push({ claim, url, permit: this.#options.limits.hold(receiverOf(url)) });
  }

  /** Sends what there are permits for, a few at a time; comes again by itself when one is free. */
  readonly pump = (): void => {
    if (this.#pumping) return;
    this.#pumping = true;
    void this.#options.fairShare.run(() => {
      this.#pumping = false;
      this.#sendSome();
    });
  };

  #sendSome(): void {
    const ready = this.#ready;
    this.#ready = [];
    let room = sendsATurn;
    for (const held of ready) {
      if (this.#isLapsed(held.claim)) this.#giveUp(held);
      else if (room > 0 && this.#options.limits.startSending(held.permit)) {
        room -= 1;
        void this.#deliver(held);
      } else this.#ready.push(held);
    }
    this.#options.fairShare.charge((sendsATurn - room) * sendMilliseconds);
    if (this.#ready.length === 0) return;
    if (room === 0) this.pump();
    else this.#options.limits.whenFree(this.pump);
  }

  /** Attempts to write down, at most so many. With `putBack` if that failed. */
  takeDone(limit: number): Made[] {
    return this.#done.splice(0, limit);
  }

  /** They could not be written down. */
  putBack(done: readonly Made[]): void {
    this.#done.unshift(...done);
  }

  /** Gives up what is not being sent; the answer is to be given back to the outbox. */
  giveBack(): Claim[] {
    const ready = this.#ready;
    this.#ready = [];
    this.#options.limits.forget(this.pump);
    for (const { permit } of ready) this.#options.limits.release(permit);
    return ready.map(({ claim }) => claim);
  }

  /** Resolves when nothing is being sent. */
  drained(): Promise<void> {
    if (this.#sending === 0) return Promise.resolve();
    return new Promise((resolve) => this.#drained.push(resolve));
  }

  /** How many messages are in which state. */
  get counts(): { ready: number; sending: number; unsettled: number } {
    return { ready: this.#ready.length, sending: this.#sending, unsettled: this.#done.length };
  }

  #isLapsed(claim: Claim): boolean {
    return claim.leasedUntil <= this.#options.clock.now() + 2 * this.#options.attemptMilliseconds;
  }

  #giveUp({ claim, permit }: Held): void {
    this.#options.limits.release(permit);
    this.#options.onLapsed(claim);
  }

  async #deliver(held: Held): Promise<void> {
    this.#sending += 1;
    let answeredAfter: number | null = null;
    try {
      const attempt = await this.#options.deliver(held.claim, held.url);
      answeredAfter = attempt.result.status === null ? null : attempt.result.milliseconds;
      this.#done.push(attempt);
    } catch (error) {
      this.#options.report(error);
      this.#options.onLapsed(held.claim);
    }
    this.#options.limits.endSending(held.permit, answeredAfter);
    this.#options.limits.release(held.permit);
    this.#finish();
  }

  #finish(): void {
    this.#sending -= 1;
    this.pump();
    this.#options.onFinished();
    if (this.#sending > 0) return;
    for (const resolve of this.#drained.splice(0)) resolve();
  }
}
