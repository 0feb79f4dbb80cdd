import { anyTable, type FollowedCount, type Places, sees, type WrittenRecord } from '@reeve/store';

/** Changes that come while a total is counted; beyond these it is not kept. */
const mostMissed = 2_000;

/** What a write did, told while the count was under way. */
interface MissedWrite {
  readonly mark: number;
  readonly change: WrittenRecord;
}

/** One total: counted once, then moved by what is written. */
export class KeptTotal {
  readonly #table: string;
  readonly #tables: ReadonlySet<string>;
  readonly #missed: MissedWrite[] = [];
  #count: FollowedCount | null = null;
  #counting: Promise<boolean> = Promise.resolve(false);
  #moved = 0;
  #isOver = false;

  /** `table` is the one whose records are counted, `tables` all that the count reads. */
  constructor(table: string, tables: ReadonlySet<string>) {
    this.#table = table;
    this.#tables = tables;
  }

  /** Whether it can be counted on no longer. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** How many there are; to be asked when it is counted. */
  get total(): number {
    return (this.#count?.total ?? 0) + this.#moved;
  }

  /** The same, undefined while it is not counted, or no longer known. */
  get known(): number | undefined {
    return this.#count === null || this.#isOver ? undefined : this.total;
  }

  /** Where the rows are that were counted; undefined while that is not known. */
  get places(): Places | undefined {
    return this.#count?.places;
  }

  /** Whether the count that is under way was made. */
  isCounted(): Promise<boolean> {
    return this.#counting;
  }

  /** No write moves it any more. */
  end(): void {
    this.#isOver = true;
  }

  /** Counts, and answers how many there were. Raises what the database does, and then the total is over. */
  async count(counting: Promise<FollowedCount | null>): Promise<number> {
    const counted = this.#countOnce(counting);
    this.#counting = counted.then(
      () => true,
      () => false,
    );
    await counted;
    return this.total;
  }

  /** Hears of a write. Answers whether the total is still known. */
  follow(mark: number, changes: readonly WrittenRecord[]): boolean {
    for (const change of changes) {
      if (this.#isOver) return false;
      if (!this.#tables.has(change.table) && change.table !== anyTable) continue;
      if (this.#count === null) this.#remember({ mark, change });
      else this.#move(this.#count, mark, change);
    }
    return !this.#isOver;
  }

  #remember(missed: MissedWrite): void {
    this.#missed.push(missed);
    if (this.#missed.length > mostMissed) this.#isOver = true;
  }

  async #countOnce(counting: Promise<FollowedCount | null>): Promise<void> {
    try {
      const count = await counting;
      this.#count = count;
      if (count === null) return this.end();
      for (const { mark, change } of this.#missed.splice(0)) this.#move(count, mark, change);
    } catch (error) {
      this.#isOver = true;
      throw error;
    }
  }

  #move({ snapshot, test, places }: FollowedCount, mark: number, { table, before, after }: WrittenRecord): void {
    // What the test knows of other tables was read before the count.
    if (table !== this.#table) this.#isOver = true;
    else if (sees(snapshot, mark)) return;
    else if (test === null || (before === null && after === null)) this.#isOver = true;
    else {
      const by = Number(after !== null && test(after)) - Number(before !== null && test(before));
      this.#moved += by;
      if (by !== 0) places?.move(Number((after ?? before)?.id), by);
    }
  }
}
