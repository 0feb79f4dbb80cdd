import { toTimestamp } from '@reeve/domain';
import type { TenantDatabase, Transaction } from '@reeve/store';
import type { ApiLogEntry } from './api-log-entry.ts';
import { DebugModes } from './debug-modes.ts';

/** Entries of a tenant that are kept at most, whatever their age. */
const mostKept = 100_000;

const pruneEveryMs = 3_600_000;

/** The API log of one tenant: whose calls are recorded, and the entries that wait to be written. */
export class TenantLog {
  readonly modes: DebugModes;
  readonly #database: TenantDatabase;
  #waiting: ApiLogEntry[] = [];
  #prunedAt = Number.NEGATIVE_INFINITY;

  constructor(database: TenantDatabase) {
    this.#database = database;
    this.modes = new DebugModes(database);
  }

  /** Lets an entry wait. */
  add(entry: ApiLogEntry): void {
    this.#waiting.push(entry);
  }

  /** The entries that wait, which wait no more. */
  take(): ApiLogEntry[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  /** Writes entries, and once an hour forgets those from before `keepFrom`; both in milliseconds since the epoch. */
  async write(entries: readonly ApiLogEntry[], now: number, keepFrom: number): Promise<void> {
    const prunes = now - this.#prunedAt >= pruneEveryMs;
    await this.#database.write(async (transaction) => {
      for (const entry of entries) await insert(transaction, entry);
      if (prunes) await prune(transaction, toTimestamp(keepFrom));
    });
    if (prunes) this.#prunedAt = now;
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
