import { changedRecords, type Recorder, type TenantPart } from '@reeve/domain';
import { followWrites, type TenantDatabase, type WriteFeed } from '@reeve/store';
import { KeptPages } from './kept-pages.ts';
import { Totals } from './totals.ts';

/** What is kept of a tenant's lists, and follows its writes: how many records they have, and which their pages show. */
export class KeptLists {
  readonly totals: Totals;
  readonly pages: KeptPages;
  readonly #feed: WriteFeed;

  constructor(database: TenantDatabase) {
    this.#feed = followWrites(database, {
      heard: (mark, changes) => {
        this.totals.follow(mark, changes);
        this.pages.follow(changes);
      },
      missed: () => this.forget(),
    });
    this.totals = new Totals(database, this.#feed);
    this.pages = new KeptPages(this.#feed);
  }

  /** Keeps, inside a transaction, what it changed. */
  readonly record: Recorder = (changes, { transaction }) =>
    changes.length === 0 ? undefined : this.#feed.record(changedRecords(changes), transaction);

  /** Forgets every total and every page. */
  forget(): void {
    this.totals.forget();
    this.pages.forget();
  }
}

/** What is kept of the lists of a tenant. */
export const keptListsPart: TenantPart<KeptLists> = {
  name: 'kept lists',
  tables: [],
  attach({ database }) {
    const own = new KeptLists(database);
    return { own, recorder: own.record, forget: () => own.forget() };
  },
};
