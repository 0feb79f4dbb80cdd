import type { Timers } from '@reeve/callbacks';
import type { AttachedPart, Clock, TenantGround, TenantPart } from '@reeve/domain';
import type { ApiLogEntry, StoredEntry } from './api-log-entry.ts';
import { apiLogModeTable, apiLogTable } from './api-log-tables.ts';
import { RefusalBudget } from './refusal-budget.ts';
import { type LogBounds, sizeOf, TenantLog } from './tenant-log.ts';

/** What the log needs. */
export interface ApiLogParts {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly retentionDays: number;
  /** What the log of a tenant holds at most. */
  readonly bounds: LogBounds;
  /** Told when entries were lost. Must not throw. */
  readonly onFailure: (error: unknown) => void;
}

/** Entries that wait to be written; beyond it new ones are dropped, so that a slow disk cannot fill the memory. */
const mostWaiting = 2000;
const mostBytesWaiting = 16 * 1024 ** 2;

/** Calls of nobody's that the server keeps in memory. */
const mostUnowned = 500;

const flushEveryMs = 500;
const dayMs = 86_400_000;

/**
 * The API log of a process, a part of each tenant: calls are recorded outside the way of the request, in batches. What
 * belongs to a tenant is kept in its database; what could be ascribed to none stays in memory, newest last.
 */
export class ApiLog implements TenantPart<TenantLog> {
  readonly name = 'API log';
  readonly tables = [apiLogTable, apiLogModeTable];
  readonly #parts: ApiLogParts;
  readonly #unowned: StoredEntry[] = [];
  readonly #unownedRefusals: RefusalBudget;
  #waiting = new Set<TenantLog>();
  #count = 0;
  #bytes = 0;
  #dropped = 0;
  #stopTimer: (() => void) | null = null;
  #flushing: Promise<void> = Promise.resolve();

  constructor(parts: ApiLogParts) {
    this.#parts = parts;
    this.#unownedRefusals = new RefusalBudget(parts.bounds.refusals);
  }

  /** The log of a tenant; what waits of it is written before the tenant closes. */
  attach({ database }: TenantGround): AttachedPart<TenantLog> {
    const own = new TenantLog(database, this.#parts.bounds);
    return { own, close: () => this.flush() };
  }

  /**
   * Whether a refused call of a member, or with null of a stranger, is still recorded in this minute; those that are not
   * are counted.
   */
  takesRefusal(log: TenantLog | null, memberId: number | null, now: number): boolean {
    const takes = (log?.refusals ?? this.#unownedRefusals).take(memberId, now);
    if (!takes) this.#dropped += 1;
    return takes;
  }

  /** How many calls were not recorded since the start, as there were too many. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Records a call of a tenant, or with null of nobody's; returns at once. */
  record(log: TenantLog | null, entry: ApiLogEntry): void {
    if (log === null) {
      this.#unowned.push({ ...entry, id: 0 });
      if (this.#unowned.length > mostUnowned) this.#unowned.shift();
      return;
    }
    if (this.#count >= mostWaiting || this.#bytes >= mostBytesWaiting) {
      this.#dropped += 1;
      return;
    }
    this.#count += 1;
    this.#bytes += sizeOf(entry);
    log.add(entry);
    this.#waiting.add(log);
    this.#stopTimer ??= this.#parts.timers.after(flushEveryMs, () => void this.flush());
  }

  /** The calls that could be ascribed to no tenant, newest last. */
  unowned(): readonly StoredEntry[] {
    return this.#unowned;
  }

  /** Writes what waits. Resolves when it is written, or lost and told of. */
  flush(): Promise<void> {
    this.#stopTimer?.();
    this.#stopTimer = null;
    const waiting = [...this.#waiting].map((log) => ({ log, entries: log.take() }));
    this.#waiting = new Set();
    this.#count = 0;
    this.#bytes = 0;
    const { clock, retentionDays, onFailure } = this.#parts;
    this.#flushing = this.#flushing.then(async () => {
      const now = clock.now();
      for (const { log, entries } of waiting)
        await log.write(entries, now, now - retentionDays * dayMs).catch((error) => onFailure(error));
    });
    return this.#flushing;
  }
}
