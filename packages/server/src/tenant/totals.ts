import {
  compileCount,
  countFollowed,
  countPlaces,
  type FollowedCount,
  type ListPlan,
  type Readers,
  type RowPlace,
  skippedBy,
  type TenantDatabase,
  tablesOf,
  textOfStatement,
  type WriteFeed,
  type WrittenRecord,
} from '@reeve/store';
import { KeptTotal } from './kept-total.ts';

/** How many totals a tenant keeps: each costs a write of its table a microsecond or less. */
const mostTotals = 200;

/**
 * How many records lists have. A total that was counted is kept, and moved by what writes do to the records that it counts,
 * in whichever process: it is never older than the question. Those who ask for the same at once share one count.
 */
export class Totals {
  readonly #kept = new Map<string, KeptTotal>();
  readonly #feed: WriteFeed;
  readonly #database: TenantDatabase;
  #follows = false;

  /** `feed` tells it of the tenant's writes. */
  constructor(database: TenantDatabase, feed: WriteFeed) {
    this.#database = database;
    this.#feed = feed;
  }

  /** Hears of a write. */
  follow(mark: number, changes: readonly WrittenRecord[]): void {
    for (const [key, kept] of this.#kept) if (!kept.follow(mark, changes)) this.#kept.delete(key);
  }

  /** Forgets every total. */
  forget(): void {
    for (const kept of this.#kept.values()) kept.end();
    this.#kept.clear();
  }

  /** How many records a plan finds by the writes that were heard of so far; undefined where that is not kept. */
  lastHeard(plan: ListPlan): number | undefined {
    const key = keyOf(plan);
    const kept = this.#kept.get(key);
    if (kept?.known !== undefined) this.#keep(key, kept);
    return kept?.known;
  }

  /** How many records a plan finds. */
  async of(plan: ListPlan, readers: Readers): Promise<number> {
    const key = keyOf(plan);
    const shared = this.#kept.get(key);
    if (shared === undefined) return this.#count(key, plan, readers);
    // Who asked first may have hung up: then this caller counts.
    if (!(await shared.isCounted())) return this.#count(key, plan, readers);
    await this.#feed.upToDate();
    if (this.#kept.get(key) !== shared) return this.#count(key, plan, readers);
    this.#keep(key, shared);
    return shared.total;
  }

  /**
   * Where a page of a plan in the order of the ids begins, if that is known. If not, it is found out for those who ask later: that
   * costs as much as twenty such pages.
   */
  async placeOf(plan: ListPlan): Promise<RowPlace | null> {
    const key = `places ${keyOf(plan)}`;
    const kept = this.#kept.get(key);
    // Nobody waits for it, so nobody hears of its failing either: the next one tries again.
    if (kept === undefined) void this.#count(key, plan, this.#database, countPlaces).catch(() => {});
    if (kept?.places === undefined) return null;
    await this.#feed.upToDate();
    return kept.isOver ? null : kept.places.find(skippedBy(plan.window), plan.order[0]?.descending === true);
  }

  async #count(key: string, plan: ListPlan, readers: Readers, counting: Counting = countFollowed): Promise<number> {
    if (!this.#follows) await this.#feed.upToDate();
    this.#follows = true;
    const kept = new KeptTotal(plan.table.name, tablesOf(plan));
    this.#keep(key, kept);
    try {
      return await kept.count(counting(plan, readers));
    } finally {
      if (kept.isOver && this.#kept.get(key) === kept) this.#kept.delete(key);
    }
  }

  #keep(key: string, kept: KeptTotal): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostTotals) return;
      this.#kept.delete(oldest);
    }
  }
}

/** How something is counted that follows writes; null where it could not. */
type Counting = (plan: ListPlan, readers: Readers) => Promise<FollowedCount | null>;

/** Plans with one key find the same. */
function keyOf(plan: ListPlan): string {
  return textOfStatement(compileCount(plan));
}
