import {
  compileCount,
  compileIds,
  followedOrder,
  LeastRecentlyUsed,
  type ListPlan,
  planTest,
  type Readers,
  tablesOf,
  textOfStatement,
  type WriteFeed,
  type WrittenRecord,
} from '@reeve/store';
import { KeptCondition } from './kept-condition.ts';
import { type FoundPage, KeptPage } from './kept-page.ts';

/** How many conditions a tenant keeps pages of: each costs a write of its table a microsecond or less. */
const mostConditions = 100;

/** How many pages: each costs such a write some nanoseconds, and has a thousand ids at the most. */
const mostPages = 400;

/** Pages that were asked for once, and are kept when somebody asks again. */
const mostAsked = 1_000;

/** Longer questions are not kept, so that a stranger's take no more than some megabytes. */
const longestQuestion = 4_000;

/**
 * Which records the pages of lists show. A page that was asked for twice is kept, and forgotten when a write may have changed it, in whichever process:
 * what is answered is never older than the question.
 */
export class KeptPages {
  readonly #conditions = new Map<string, KeptCondition>();
  readonly #pages = new Map<string, KeptPage>();
  readonly #asked = new LeastRecentlyUsed<string, true>(mostAsked);
  readonly #feed: WriteFeed;
  #follows = false;

  /** `feed` tells it of the tenant's writes. */
  constructor(feed: WriteFeed) {
    this.#feed = feed;
  }

  /** Hears of a write. */
  follow(changes: readonly WrittenRecord[]): void {
    for (const condition of this.#conditions.values()) condition.follow(changes);
  }

  /** Forgets every page. */
  forget(): void {
    for (const condition of this.#conditions.values()) condition.end();
  }

  /** The page that is kept under a key, if any: as of now, as is everything else that follows the tenant's writes. */
  async kept(key: string): Promise<FoundPage | null> {
    const kept = this.#pages.get(key);
    if (kept === undefined || kept.found === null) return null;
    await this.#feed.upToDate();
    if (kept.found !== null) move(this.#pages, key, kept);
    return kept.found;
  }

  /** Finds the page of a plan by `find`, and keeps it under its key where somebody asked for it before. */
  find(key: string, plan: ListPlan, readers: Readers, find: () => Promise<FoundPage>): Promise<FoundPage> {
    // Whoever asked first may be looking for it yet.
    if (this.#pages.has(key) || !this.#isWorthKeeping(key)) return find();
    return this.#keep(key, plan, readers, find);
  }

  /** Whether somebody asked the same before. */
  #isWorthKeeping(key: string): boolean {
    if (key.length > longestQuestion) return false;
    if (this.#asked.find(key) !== undefined) return true;
    this.#asked.keep(key, true);
    return false;
  }

  async #keep(key: string, plan: ListPlan, readers: Readers, find: () => Promise<FoundPage>): Promise<FoundPage> {
    if (!this.#follows) await this.#feed.upToDate();
    this.#follows = true;
    // Somebody else waited for that, too, and looks for it now.
    if (this.#pages.has(key)) return find();
    const [condition, page] = this.#begin(key, plan, readers);
    try {
      // From here on every write is heard of, so that none is missed between the look and the keeping.
      const found = await find();
      await condition.known;
      page.settle(found, condition.judge);
      return found;
    } finally {
      if (page.found === null) page.end();
    }
  }

  #begin(key: string, plan: ListPlan, readers: Readers): [KeptCondition, KeptPage] {
    const shape = textOfStatement(compileCount(plan));
    const condition =
      this.#conditions.get(shape) ?? new KeptCondition(plan.table.name, tablesOf(plan), planTest(plan, readers));
    move(this.#conditions, shape, condition);
    const page: KeptPage = new KeptPage(followedOrder(plan), () => {
      condition.pages.delete(page);
      this.#pages.delete(key);
      if (condition.pages.size === 0) this.#conditions.delete(shape);
    });
    condition.pages.add(page);
    this.#pages.set(key, page);
    this.#makeRoom();
    return [condition, page];
  }

  #makeRoom(): void {
    const [condition] = this.#conditions.values();
    if (this.#conditions.size > mostConditions) condition?.end();
    const [page] = this.#pages.values();
    if (this.#pages.size > mostPages) page?.end();
  }
}

/** What a page is kept under: plans with one key have the same page. */
export function pageKey(plan: ListPlan): string {
  return textOfStatement(compileIds(plan));
}

/** Puts an entry behind all others. */
function move<V>(entries: Map<string, V>, key: string, value: V): void {
  entries.delete(key);
  entries.set(key, value);
}
