import type { TenantDatabase, Transaction } from '../engine/engine.ts';
import { type RecordChange, shortened, type WriteFeed, type WriteFollower, type WrittenRecord } from './write-feed.ts';

/** The topic on which a kept write is told by its number. */
const topic = 'write';

/**
 * The writes of a tenant that this process alone writes. They are numbered in the database, so that a count in another thread
 * can say up to which it saw; the follower hears of each before whoever wrote is answered.
 */
export class NumberedWrites implements WriteFeed {
  readonly #pending = new Map<number, readonly WrittenRecord[]>();

  constructor(database: TenantDatabase, follower: WriteFollower) {
    database.listen(topic, (payload) => {
      const mark = Number(payload);
      const changes = this.#pending.get(mark) ?? [];
      this.#pending.delete(mark);
      follower.heard(mark, changes);
    });
  }

  async record(changes: readonly RecordChange[], transaction: Transaction): Promise<void> {
    const mark = await nextNumber(transaction);
    // A write that was rolled back had this number, too.
    this.#pending.set(
      mark,
      shortened(changes, ({ table, before, after }) => ({ table: table.name, before, after })),
    );
    transaction.announce(topic, String(mark));
  }

  async upToDate(): Promise<void> {}
}

/**
 * A row that is named by its id is changed in one step. Any other change may be undone alone, for which SQLite writes out what the search
 * of texts has gathered until the commit.
 */
async function nextNumber(transaction: Transaction): Promise<number> {
  const [row] = await transaction.all('select "id" from "reeve_write"');
  const next = row === undefined ? 1 : Number(row[0]) + 1;
  if (row === undefined) await transaction.run('insert into "reeve_write" ("id", "changes") values (1, \'\')');
  else await transaction.run('update "reeve_write" set "id" = ? where "id" = ?', [next, next - 1]);
  return next;
}
