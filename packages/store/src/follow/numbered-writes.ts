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

async function nextNumber(transaction: Transaction): Promise<number> {
  const [row] = await transaction.all('update "reeve_write" set "id" = "id" + 1 returning "id"');
  if (row !== undefined) return Number(row[0]);
  await transaction.run('insert into "reeve_write" ("id", "changes") values (1, \'\')');
  return 1;
}
