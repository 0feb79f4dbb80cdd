import { type FollowedOrder, type StoredRecord, standsStill, type WrittenRecord } from '@reeve/store';

/** The ids of a page, and whether there are more behind it. */
export interface FoundPage {
  readonly ids: readonly number[];
  readonly more: boolean;
  /** The id right behind the page, where it was seen. */
  readonly behind?: number;
}

/** Whether a record was listed before a write, and is after it; null where that is not known. */
export type ListedVerdict = { readonly was: boolean; readonly is: boolean } | null;

/** Writes that come while a page is looked for; beyond these it is not kept. */
const mostMissed = 200;

/** One page: found once, then known until a write may have changed which records are on it. */
export class KeptPage {
  readonly #order: FollowedOrder;
  readonly #whenOver: () => void;
  #missed: WrittenRecord[] = [];
  #found: FoundPage | null = null;
  #isOver = false;

  constructor(order: FollowedOrder, whenOver: () => void) {
    this.#order = order;
    this.#whenOver = whenOver;
  }

  /** The page; null while it is looked for, and when it is over. */
  get found(): FoundPage | null {
    return this.#found;
  }

  /** Whether it is not known any more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** What was written meanwhile is judged now. */
  settle(found: FoundPage, judge: (change: WrittenRecord) => ListedVerdict): void {
    if (this.#isOver) return;
    this.#found = found;
    for (const change of this.#missed.splice(0)) this.follow(change, judge);
  }

  /** Hears of a write of a record of the list. */
  follow(change: WrittenRecord, judge: (change: WrittenRecord) => ListedVerdict): void {
    if (this.#found === null) this.#remember(change);
    else if (!this.#isUntouched(this.#found, change, judge(change))) this.end();
  }

  /** Hears of a write of another table. */
  followOther(table: string): void {
    if (this.#order.tables.has(table)) this.end();
  }

  /** It is not known any more. */
  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#found = null;
    this.#missed = [];
    this.#whenOver();
  }

  #remember(change: WrittenRecord): void {
    this.#missed.push(change);
    if (this.#missed.length > mostMissed) this.end();
  }

  #isUntouched(page: FoundPage, { before, after }: WrittenRecord, verdict: ListedVerdict): boolean {
    if (verdict === null) return false;
    if (!verdict.was && !verdict.is) return true;
    if (verdict.was && verdict.is) return before !== null && after !== null && standsStill(this.#order, before, after);
    return this.#isFurther(page, (after ?? before) as StoredRecord);
  }

  /** Whether a record stands behind the last that is known of: it may come and go. */
  #isFurther({ behind }: FoundPage, { id }: StoredRecord): boolean {
    const { descendingIds } = this.#order;
    if (behind === undefined || descendingIds === undefined) return false;
    return descendingIds ? Number(id) < behind : Number(id) > behind;
  }
}
