import type { CallbackReceiver } from './callback/callback-receiver.ts';
import { defaultFreshness, type Freshness, HeldList } from './reference/held-list.ts';
import type { Lists, WithId } from './resource/operations.ts';
import { type ClientClock, machineClock } from './wait/client-clock.ts';

export type { Freshness } from './reference/held-list.ts';

/** How reference data is held. */
export interface ReferenceOptions extends Partial<Freshness> {
  readonly clock?: ClientClock;
}

/** A setup table in memory: boards, statuses, members, types. */
export interface HeldTable<T> {
  /** All records, in the order of their ids. */
  all(): Promise<readonly WithId<T>[]>;
  byId(id: number): Promise<WithId<T> | undefined>;
  /** By `name`, or `identifier`, in any case. */
  byName(name: string): Promise<WithId<T> | undefined>;
  /** Has it fetched anew by the next who asks: after a write of one's own. */
  drop(): void;
  /** Milliseconds since it was fetched; null when it is not held. */
  readonly age: number | null;
}

/**
 * Reference data that is read often and seldom changes: each table is fetched once for all who ask, answered from memory while
 * it is fresh, answered once more while it is fetched anew, and for as long as the server cannot be reached. With a
 * receiver it is dropped when a callback tells of a change.
 */
export class ReferenceData {
  readonly #freshness: Freshness;
  readonly #clock: ClientClock;
  readonly #byType = new Map<string, Set<HeldList<unknown>>>();

  constructor({
    fresh = defaultFreshness.fresh,
    stale = defaultFreshness.stale,
    clock = machineClock,
  }: ReferenceOptions = {}) {
    this.#freshness = { fresh, stale };
    this.#clock = clock;
  }

  /** Holds a list. `type` is the word by which callbacks tell of its records (`member`, `company`), where they do. */
  table<T>(list: Lists<T>, { type }: { readonly type?: string } = {}): HeldTable<T> {
    const held = new HeldList(() => list.all(), this.#clock, this.#freshness);
    if (type !== undefined) this.#byType.set(type, (this.#byType.get(type) ?? new Set()).add(held));
    return {
      all: () => held.get(),
      byId: async (id) => (await held.get()).find((each) => each.id === id),
      byName: async (name) => (await held.get()).find((each) => isNamed(each, name)),
      drop: () => held.drop(),
      get age() {
        return held.age;
      },
    };
  }

  /** Drops what callbacks tell of. */
  listenTo(receiver: CallbackReceiver): this {
    receiver.on('*', ({ type }) => {
      for (const held of this.#byType.get(type) ?? []) held.drop();
    });
    return this;
  }
}

function isNamed(record: object, name: string): boolean {
  const { name: own, identifier } = record as { name?: unknown; identifier?: unknown };
  return [own, identifier].some((each) => typeof each === 'string' && each.toLowerCase() === name.toLowerCase());
}
