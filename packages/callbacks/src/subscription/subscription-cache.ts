import type { Connection, TenantDatabase } from '@reeve/store';
import { indexSubscriptions, type SubscriptionIndex } from './match-subscribers.ts';
import type { Subscription } from './subscription.ts';

/** The topic on which a transaction that changed a callback entry announces it (the payload is not read). */
export const callbacksTopic = 'callbacks';

/** Reads the tenant's active callback entries. */
export type LoadSubscriptions = (connection: Connection) => Promise<readonly Subscription[]>;

/** The active subscriptions at one time. */
export interface Subscriptions {
  readonly index: SubscriptionIndex;
  readonly byId: ReadonlyMap<number, Subscription>;
}

/**
 * A tenant's active subscriptions, read once and again after a change of a callback entry was announced. A reading that
 * was overtaken by a change is not kept.
 */
export class SubscriptionCache {
  readonly #database: TenantDatabase;
  readonly #load: LoadSubscriptions;
  readonly #unlisten: () => void;
  #current: Promise<Subscriptions> | null = null;
  #known: Subscriptions | null = null;

  constructor(database: TenantDatabase, load: LoadSubscriptions) {
    this.#database = database;
    this.#load = load;
    this.#unlisten = database.listen(
      callbacksTopic,
      () => this.forget(),
      () => this.forget(),
    );
  }

  /** The subscriptions; raises what reading them raises. */
  current(): Promise<Subscriptions> {
    this.#current ??= this.#read();
    return this.#current;
  }

  /**
   * The subscriptions for somebody inside a transaction, who must not wait for another connection: a pool may have none
   * left but those that wait. What is read by the given one is not kept, since it may not be committed.
   */
  async within(connection: Connection): Promise<Subscriptions> {
    if (this.#known !== null) return this.#known;
    void this.current();
    return arrange(await this.#load(connection));
  }

  /** Reads again at the next question. */
  forget(): void {
    this.#current = null;
    this.#known = null;
  }

  close(): void {
    this.#unlisten();
  }

  #read(): Promise<Subscriptions> {
    const reading = this.#load(this.#database.reader).then(arrange);
    reading.then(
      (subscriptions) => this.#keep(reading, subscriptions),
      () => this.#keep(reading, null),
    );
    return reading;
  }

  /** A failed reading (null) is forgotten, so that the next question asks again. */
  #keep(reading: Promise<Subscriptions>, subscriptions: Subscriptions | null): void {
    if (this.#current !== reading) return;
    this.#known = subscriptions;
    if (subscriptions === null) this.#current = null;
  }
}

function arrange(subscriptions: readonly Subscription[]): Subscriptions {
  return { index: indexSubscriptions(subscriptions), byId: new Map(subscriptions.map((one) => [one.id, one])) };
}
