import type { AttemptMade } from '../outbox/attempt.ts';
import type { Claimed, ClaimRequest, Lease } from '../outbox/claim-messages.ts';
import { Dispatcher } from './dispatcher.ts';
import { DueCallbacks } from './due-callbacks.ts';
import type { RelayOptions, RelayState } from './relay-options.ts';
import { shareCapacity } from './share-capacity.ts';
import type { Target } from './target.ts';

/** How long a crashed process's claims stay its own. */
export const leaseMilliseconds = 30_000;
/** How often everything is looked at, should an announcement have been missed. */
export const sweepMilliseconds = 30_000;
/** How long changes and finished attempts are collected before one turn takes care of them all. */
export const settleMilliseconds = 2;
const pauseAfterError = 1000;
const callbacksATurn = 50;
const attemptsATurn = 256;
const attemptsBetweenPrunings = 250;

/**
 * Delivers a tenant's messages. It works in turns: one transaction writes down what was sent and claims what there is
 * room for. It is woken by announcements, by answers, and when a retry is due. Messages wait in the database; memory
 * holds at most what `ConcurrencyLimits` allows. One relay a tenant and process; any number of processes.
 */
export class Relay<Made extends AttemptMade> {
  readonly #options: RelayOptions<Made>;
  readonly #dispatcher: Dispatcher<Made>;
  readonly #due = new DueCallbacks();
  readonly #counts = { delivered: 0, retrying: 0, failed: 0, discarded: 0 };
  #stopping = false;
  #turning: Promise<void> | null = null;
  #again = false;
  #unpruned = 0;
  #unlisten = () => {};
  #cancelTimer = () => {};
  #cancelSweep = () => {};
  #cancelSettle: (() => void) | null = null;

  constructor(options: RelayOptions<Made>) {
    this.#options = options;
    this.#dispatcher = new Dispatcher({
      ...options,
      onFinished: () => this.#wakeSoon(),
      onLapsed: (claim) => this.#due.wait(claim.callback, claim.leasedUntil),
    });
  }

  /** Begins with what waits already. */
  start(): void {
    const sweep = () => void this.#sweep();
    this.#unlisten = this.#options.database.listen(this.#options.outbox.topic, (payload) => this.#hear(payload), sweep);
    sweep();
  }

  /** Takes nothing new, waits for what is being sent, writes it down and gives the rest back. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#unlisten();
    for (const cancel of [this.#cancelTimer, this.#cancelSweep, this.#cancelSettle]) cancel?.();
    this.#options.limits.forget(this.#wake);
    await this.#turning;
    const unsent = this.#dispatcher.giveBack();
    await this.#dispatcher.drained();
    try {
      await this.#commit([], this.#dispatcher.takeDone(Number.POSITIVE_INFINITY));
      await this.#options.database.write((transaction) =>
        this.#options.outbox.release(transaction, unsent, this.#options.name),
      );
    } catch (error) {
      // Leases run out by themselves: what could not be given back is delayed, not lost.
      this.#options.report(error);
    }
  }

  /** Looks at everything that waits: the company's clock was moved. */
  look(): Promise<void> {
    return this.#sweep();
  }

  /** What it is doing. */
  state(): RelayState {
    return { ...this.#counts, ...this.#dispatcher.counts };
  }

  #hear(payload: string): void {
    if (payload === '') return void this.#sweep();
    for (const callback of payload.split(',')) this.#due.add(Number(callback));
    this.#wakeSoon();
  }

  /** Puts every callback with messages on the list, and comes again. */
  async #sweep(): Promise<void> {
    this.#cancelSweep();
    if (this.#stopping) return;
    this.#cancelSweep = this.#options.timers.after(sweepMilliseconds, () => void this.#sweep());
    try {
      for (const callback of await this.#options.outbox.waiting(this.#options.database.reader)) this.#due.add(callback);
      this.#unpruned += attemptsBetweenPrunings;
      this.#wake();
    } catch (error) {
      this.#options.report(error);
    }
  }

  /** Not at once: whoever made the change is to have the answer first, and one turn is to do for several. */
  #wakeSoon(): void {
    if (this.#stopping || this.#cancelSettle !== null) return;
    this.#cancelSettle = this.#options.timers.after(settleMilliseconds, () => {
      this.#cancelSettle = null;
      this.#wake();
    });
  }

  readonly #wake = (): void => {
    if (this.#stopping) return;
    this.#again = true;
    this.#turning ??= this.#turns();
  };

  async #turns(): Promise<void> {
    try {
      while (this.#again && !this.#stopping) {
        await this.#options.fairShare.run(() => {
          this.#again = false;
          return this.#turn();
        });
      }
      this.#setTimer(this.#due.next);
    } catch (error) {
      this.#again = false;
      this.#options.report(error);
      this.#setTimer(this.#options.clock.now() + pauseAfterError);
    } finally {
      this.#turning = null;
    }
  }

  #setTimer(at: number | null): void {
    this.#cancelTimer();
    if (at === null || this.#stopping) return;
    this.#cancelTimer = this.#options.timers.after(Math.max(0, at - this.#options.clock.now()), this.#wake);
  }

  async #turn(): Promise<void> {
    const { byId } = await this.#options.targets.current();
    const done = this.#dispatcher.takeDone(attemptsATurn);
    // What is settled now may be followed by another message of its record.
    for (const { claim } of done) this.#due.add(claim.callback);
    const { requests, unknown } = this.#plan(byId);
    const claimed = await this.#commit(requests, done);
    this.#accept(claimed, requests, byId);
    for (const callback of unknown) await this.#discard(callback);
    await this.#prune();
  }

  /** Which callbacks to claim for, within what there is room for, and which have no target any longer. */
  #plan(byId: ReadonlyMap<number, Target>): { requests: ClaimRequest[]; unknown: number[] } {
    const due = this.#due.at(this.#options.clock.now());
    const known = due.flatMap((callback) => byId.get(callback) ?? []);
    const requests = shareCapacity(known, (receiver) => this.#options.limits.capacity(receiver)).slice(
      0,
      callbacksATurn,
    );
    for (const { callback } of requests) this.#due.take(callback);
    if (requests.length < known.length) this.#options.limits.whenFree(this.#wake);
    return { requests, unknown: due.filter((callback) => !byId.has(callback)) };
  }

  /** Writes down what was sent and claims more. If that fails, both are as they were. */
  async #commit(requests: readonly ClaimRequest[], done: readonly Made[]): Promise<Claimed> {
    if (requests.length === 0 && done.length === 0) return { claims: [], looks: [] };
    const { tooMany, claimed } = await this.#options.database
      .write(async (transaction) => ({
        tooMany: await this.#options.outbox.settle(transaction, done),
        claimed: await this.#options.outbox.claim(transaction, this.#options.database.dialect, requests, this.#lease()),
      }))
      .catch((error: unknown) => {
        this.#dispatcher.putBack(done);
        for (const { callback } of requests) this.#due.add(callback);
        throw error;
      });
    this.#unpruned += done.length;
    for (const attempt of done) {
      this.#counts[attempt.outcome.kind] += 1;
      this.#options.onSettled?.(attempt);
    }
    for (const callback of tooMany) await this.#disable(callback);
    return claimed;
  }

  #lease(): Lease {
    const { name, clock, companyClock } = this.#options;
    const now = clock.now();
    return { name, now, until: now + leaseMilliseconds, companyNow: companyClock.now() };
  }

  /** Goes on at once when there was room for more than there was to claim, and others are waiting for a look. */
  #accept({ claims, looks }: Claimed, requests: readonly ClaimRequest[], byId: ReadonlyMap<number, Target>): void {
    for (const look of looks) this.#due.looked(look);
    for (const claim of claims) this.#dispatcher.accept(claim, byId.get(claim.callback)!.url);
    const wanted = requests.reduce((sum, { count }) => sum + count, 0);
    if (this.#due.size > 0 && claims.length < wanted) this.#again = true;
    if (this.#dispatcher.counts.unsettled > 0) this.#again = true;
    this.#dispatcher.pump();
  }

  async #disable(callback: number): Promise<void> {
    try {
      await this.#options.disable(callback);
    } catch (error) {
      this.#options.report(error);
    }
  }

  /** Asks again before anything is thrown away: the entry may be newer than what we know of. */
  async #discard(callback: number): Promise<void> {
    this.#options.targets.forget();
    const { byId } = await this.#options.targets.current();
    if (byId.has(callback)) {
      this.#again = true;
      return;
    }
    const gone = await this.#options.outbox.discard(this.#options.database, callback, this.#options.clock.now());
    this.#counts.discarded += gone;
    if (gone === 0) this.#due.take(callback);
    else this.#again = true;
  }

  async #prune(): Promise<void> {
    if (this.#unpruned < attemptsBetweenPrunings) return;
    this.#unpruned = 0;
    if (await this.#options.prune(this.#options.clock.now())) this.#unpruned = attemptsBetweenPrunings;
  }
}
