import { anyTable, type RecordTest, type WrittenRecord } from '@reeve/store';
import type { KeptPage, ListedVerdict } from './kept-page.ts';

/** The pages that are kept of lists of one condition, and what tells whether a record is in them. */
export class KeptCondition {
  readonly pages = new Set<KeptPage>();
  /** Resolves when it is known whether a record is listed; never rejects. */
  readonly known: Promise<void>;
  readonly #table: string;
  readonly #tables: ReadonlySet<string>;
  #test: RecordTest | null = null;
  #judged: WrittenRecord | null = null;
  #verdict: ListedVerdict = null;

  /** `table` is the one whose records are listed, `tables` all that the condition reads; `test` tells whether a record is listed, as far as a record does. */
  constructor(table: string, tables: ReadonlySet<string>, test: Promise<RecordTest | null>) {
    this.#table = table;
    this.#tables = tables;
    this.known = test.then(
      (found) => {
        this.#test = found;
      },
      () => this.end(),
    );
  }

  /** Hears of a write: pages that it may have changed are over. */
  follow(changes: readonly WrittenRecord[]): void {
    for (const change of changes) {
      // What the test knows of other tables may be another thing now.
      if (change.table !== this.#table && (this.#tables.has(change.table) || change.table === anyTable)) this.end();
      for (const page of this.pages) {
        page.followOther(change.table);
        if (change.table === this.#table) page.follow(change, this.judge);
      }
    }
  }

  /** No page is known any more. */
  end(): void {
    for (const page of this.pages) page.end();
  }

  /** Whether a changed record is listed. The pages of one condition ask the same, one after another. */
  readonly judge = (change: WrittenRecord): ListedVerdict => {
    if (change !== this.#judged) this.#verdict = this.#tried(change);
    this.#judged = change;
    return this.#verdict;
  };

  #tried({ before, after }: WrittenRecord): ListedVerdict {
    const test = this.#test;
    if (test === null || (before === null && after === null)) return null;
    return { was: before !== null && test(before), is: after !== null && test(after) };
  }
}
