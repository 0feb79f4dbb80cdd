import { toTimestamp } from '@reeve/domain';
import type { TenantDatabase, Transaction } from '@reeve/store';
import type { ApiLogEntry } from './api-log-entry.ts';
import { DebugModes } from './debug-modes.ts';
import { RefusalBudget } from './refusal-budget.ts';

/** What a tenant's log holds at most, whatever its age. */
export interface LogBounds {
  readonly entries: number;
  /** Of addresses and bodies together. */
  readonly bytes: number;
  /** Refused calls of one caller in a minute that are recorded. */
  readonly refusals: number;
}

/** The log is measured each time that such a part of what it may hold was written. */
const measuredParts = 16;

const pruneEveryMs = 3_600_000;

/** The API log of one tenant: whose calls are recorded, and the entries that wait to be written. */
export class TenantLog {
  readonly modes: DebugModes;
  readonly refusals: RefusalBudget;
  readonly #database: TenantDatabase;
  readonly #bounds: LogBounds;
  #bytesSince = Number.POSITIVE_INFINITY;
  #waiting: ApiLogEntry[] = [];
  #prunedAt = Number.NEGATIVE_INFINITY;

  constructor(database: TenantDatabase, bounds: LogBounds) {
    this.#database = database;
    this.#bounds = bounds;
    this.refusals = new RefusalBudget(bounds.refusals);
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

  /**
   * Writes entries and lets the oldest go beyond what the log holds, in one transaction; once an hour it forgets those from
   * before `keepFrom`. Both times in milliseconds since the epoch.
   */
  async write(entries: readonly ApiLogEntry[], now: number, keepFrom: number): Promise<void> {
    const prunes = now - this.#prunedAt >= pruneEveryMs;
    await this.#database.write(async (transaction) => {
      for (const entry of entries) await insert(transaction, entry);
      await keepNewest(transaction, this.#bounds.entries);
      if (prunes) await transaction.run('delete from "reeve_api_log" where "at" < ?', [toTimestamp(keepFrom)]);
    });
    if (prunes) this.#prunedAt = now;
    for (const entry of entries) this.#bytesSince += sizeOf(entry);
    if (this.#bytesSince >= this.#bounds.bytes / measuredParts) await this.#keepSize();
  }

  /** Measured by the reader of long reads: all of the log is looked at. */
  async #keepSize(): Promise<void> {
    this.#bytesSince = 0;
    const [row] = await this.#database.background.all(beyondSize, [this.#bounds.bytes]);
    if (row === undefined) return;
    await this.#database.write((transaction) =>
      Promise.resolve(transaction.run('delete from "reeve_api_log" where "id" <= ?', [Number(row[0])])),
    );
  }
}

/** The newest entry that is beyond the size, counted from the newest of all. */
const beyondSize = `select "id" from (
    select "id", sum(200 + octet_length("url") + coalesce(octet_length("request_body"), 0)
      + coalesce(octet_length("response_body"), 0)) over (order by "id" desc) as "total" from "reeve_api_log"
  ) as counted where "total" > ? order by "id" desc limit 1`;

/** About how many bytes an entry takes. */
export function sizeOf({ url, requestBody, responseBody }: ApiLogEntry): number {
  return 200 + url.length + (requestBody?.length ?? 0) + (responseBody?.length ?? 0);
}

async function keepNewest(transaction: Transaction, entries: number): Promise<void> {
  await transaction.run('delete from "reeve_api_log" where "id" <= (select max("id") from "reeve_api_log") - ?', [
    entries,
  ]);
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
