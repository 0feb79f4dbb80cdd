import { type Clock, toTimestamp } from '@reeve/domain';
import type { TenantDatabase, Transaction } from '@reeve/store';
import type { ApiLogEntry, StoredEntry } from './api-log-entry.ts';
import { DebugModes } from './debug-modes.ts';

/** What the log needs. */
export interface ApiLogParts {
  readonly clock: Clock;
  readonly retentionDays: number;
  /** Told when entries were lost. Must not throw. */
  readonly onFailure: (error: unknown) => void;
}

/** Entries that wait to be written; beyond it new ones are dropped, so that a slow disk cannot fill the memory. */
const mostWaiting = 2000;

/** Entries of a tenant that are kept at most, whatever their age. */
const mostKept = 100_000;

/** Calls of nobody's that the server keeps in memory. */
const mostUnowned = 500;

const flushEveryMs = 500;
const pruneEveryMs = 3_600_000;

/**
 * The API log: calls are recorded outside the way of the request, in batches. What belongs to a tenant is kept in its
 * database; what could be ascribed to none stays in memory, newest last.
 */
export class ApiLog {
  readonly #parts: ApiLogParts;
  readonly #modes = new WeakMap<TenantDatabase, DebugModes>();
  readonly #opening = new WeakMap<TenantDatabase, Promise<DebugModes>>();
  readonly #prunedAt = new WeakMap<TenantDatabase, number>();
  readonly #unowned: StoredEntry[] = [];
  #waiting = new Map<TenantDatabase, ApiLogEntry[]>();
  #count = 0;
  #timer: NodeJS.Timeout | null = null;
  #flushing: Promise<void> = Promise.resolve();

  constructor(parts: ApiLogParts) {
    this.#parts = parts;
  }

  /** The modes of a tenant, read when it is first asked for. */
  modes(database: TenantDatabase): Promise<DebugModes> {
    const known = this.#opening.get(database);
    if (known !== undefined) return known;
    const opening = DebugModes.open(database);
    this.#opening.set(database, opening);
    opening.then(
      (modes) => this.#modes.set(database, modes),
      () => this.#opening.delete(database),
    );
    return opening;
  }

  /** Whether a member's calls are recorded now. False until the tenant's modes were read. */
  isOn(database: TenantDatabase, memberId: number, now: number): boolean {
    return this.#modes.get(database)?.isOn(memberId, now) === true;
  }

  /** Records a call; returns at once. */
  record(database: TenantDatabase | null, entry: ApiLogEntry): void {
    if (database === null) {
      this.#unowned.push({ ...entry, id: 0 });
      if (this.#unowned.length > mostUnowned) this.#unowned.shift();
      return;
    }
    if (this.#count >= mostWaiting) return;
    this.#count += 1;
    const waiting = this.#waiting.get(database);
    if (waiting === undefined) this.#waiting.set(database, [entry]);
    else waiting.push(entry);
    this.#timer ??= setTimeout(() => void this.flush(), flushEveryMs).unref();
  }

  /** The calls that could be ascribed to no tenant, newest last. */
  unowned(): readonly StoredEntry[] {
    return this.#unowned;
  }

  /** Writes what waits. Resolves when it is written, or lost and told of. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const waiting = this.#waiting;
    this.#waiting = new Map();
    this.#count = 0;
    this.#flushing = this.#flushing.then(async () => {
      for (const [database, entries] of waiting)
        await this.#write(database, entries).catch((error) => this.#parts.onFailure(error));
    });
    return this.#flushing;
  }

  async #write(database: TenantDatabase, entries: readonly ApiLogEntry[]): Promise<void> {
    const now = this.#parts.clock.now();
    const prunes = now - (this.#prunedAt.get(database) ?? Number.NEGATIVE_INFINITY) >= pruneEveryMs;
    await database.write(async (transaction) => {
      for (const entry of entries) await insert(transaction, entry);
      if (prunes) await prune(transaction, toTimestamp(now - this.#parts.retentionDays * 86_400_000));
    });
    if (prunes) this.#prunedAt.set(database, now);
  }
}

async function insert(transaction: Transaction, entry: ApiLogEntry): Promise<void> {
  await transaction.run(
    `insert into "reeve_api_log" ("at", "request_id", "member_id", "key_name", "method", "url", "status", "took_ms",
      "request_body", "response_body", "refusal", "detail") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      entry.at,
      entry.requestId,
      entry.memberId,
      entry.keyName,
      entry.method,
      storable(entry.url),
      entry.status,
      entry.tookMs,
      entry.requestBody === null ? null : storable(entry.requestBody),
      entry.responseBody === null ? null : storable(entry.responseBody),
      entry.refusal,
      entry.detail,
    ],
  );
}

/** PostgreSQL keeps no NUL, and a lone half of a pair is no UTF-8. */
function storable(text: string): string {
  return text.replaceAll('\0', '\u2400').toWellFormed();
}

async function prune(transaction: Transaction, before: string): Promise<void> {
  await transaction.run('delete from "reeve_api_log" where "at" < ?', [before]);
  await transaction.run('delete from "reeve_api_log" where "id" <= (select max("id") from "reeve_api_log") - ?', [
    mostKept,
  ]);
}
