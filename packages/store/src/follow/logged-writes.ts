import type { Row, TenantDatabase, Transaction } from '../engine/engine.ts';
import { readSnapshot, type Snapshot } from '../sql/snapshot.ts';
import { pruneWrites } from './prune-writes.ts';
import type { RecordChange, WriteFeed, WriteFollower } from './write-feed.ts';
import { anythingWritten, readWrittenText, toWrittenText } from './written-text.ts';

/** More writes than these are not followed one by one: what was kept is forgotten. */
const mostRead = 1_000;

/** After so many writes of this process the log is pruned. */
const pruneEvery = 256;

/**
 * The writes of a tenant that several processes write: each keeps what it changed in a log, a row a transaction by the
 * transaction's number. Whoever must be up to date reads the rows that its last look did not see. No writer waits for
 * another, as it would for a counter, and no answer is older than its question.
 */
export class LoggedWrites implements WriteFeed {
  readonly #database: TenantDatabase;
  readonly #follower: WriteFollower;
  #seen: Snapshot | null = null;
  #looking: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #recorded = 0;

  constructor(database: TenantDatabase, follower: WriteFollower) {
    this.#database = database;
    this.#follower = follower;
  }

  async record(changes: readonly RecordChange[], transaction: Transaction): Promise<void> {
    logWrite(toWrittenText(changes), transaction);
    this.#recorded += 1;
    if (this.#recorded % pruneEvery === 0) await pruneWrites(transaction);
  }

  /** Shared by those who ask while another look is under way: that may have begun before their question. */
  upToDate(): Promise<void> {
    if (this.#looking === null) {
      this.#looking = this.#look().finally(() => {
        this.#looking = null;
      });
      return this.#looking;
    }
    this.#next ??= this.#looking
      .catch(() => {})
      .then(() => {
        this.#next = null;
        return this.upToDate();
      });
    return this.#next;
  }

  async #look(): Promise<void> {
    const before = this.#seen;
    const rows = await read(before, this.#database);
    const snapshot = rows.find(([mark]) => Number(mark) < 0)?.[1];
    this.#seen = readSnapshot(snapshot);
    if (before === null) return;
    const writes = rows.filter(([mark]) => Number(mark) > 0);
    if (writes.length > mostRead || isPruned(rows, before)) this.#follower.missed();
    else for (const [mark, changes] of writes) this.#follower.heard(Number(mark), readWrittenText(String(changes)));
  }
}

/** Keeps a text of changes under the number of the transaction. */
function logWrite(changes: string, transaction: Transaction): void {
  const sql = `insert into "reeve_write" ("id", "changes") values (pg_current_xact_id()::text::bigint, ?)
    on conflict ("id") do update set "changes" = "reeve_write"."changes" || chr(10) || excluded."changes"`;
  transaction.runLater(sql, [changes]);
}

/** Keeps in the log that anything may have changed: for work that is not told record by record. PostgreSQL only. */
export function logAnything(transaction: Transaction): void {
  logWrite(anythingWritten, transaction);
}

/** The snapshot under -1, up to which the log was pruned under 0, and the writes that an earlier snapshot did not see. */
async function read(before: Snapshot | null, { reader, dialect }: TenantDatabase): Promise<Row[]> {
  const snapshot = `select -1::bigint, ${dialect.snapshot}`;
  if (before === null) return reader.all(snapshot);
  const log = 'select "id", "changes" from "reeve_write" where';
  const later = `(${log} "id" >= ? limit ${mostRead + 1})`;
  const parts = [snapshot, `${log} "id" = 0`, later];
  const running = [...before.unseen];
  if (running.length > 0)
    parts.push(`${log} "id" in (select "value"::bigint from jsonb_array_elements_text(?::jsonb) v("value"))`);
  const parameters = running.length > 0 ? [before.noneFrom, JSON.stringify(running)] : [before.noneFrom];
  return reader.all(parts.join(' union all '), parameters);
}

/** Whether the log was pruned of a write that a snapshot may not have seen. */
function isPruned(rows: readonly Row[], before: Snapshot): boolean {
  const pruned = rows.find(([mark]) => Number(mark) === 0)?.[1];
  return pruned !== undefined && Number(pruned) >= before.allBelow;
}
