import type { Transaction } from '@reeve/store';

/** More than these are seldom asked for; beyond it all are forgotten. */
const mostKept = 1000;

/** A value that is kept, with the names of the tables that it came from. */
interface KeptValue {
  readonly value: unknown;
  readonly tables: readonly string[];
}

/**
 * What was worked out of a tenant's setup tables: calendars, service levels, what is marked as default. It is kept until any
 * process writes to one of the tables that it came from, so that many writes read them once.
 */
export class KeptSetup {
  readonly #values = new Map<string, KeptValue>();
  /** The keys of what came from a table. */
  readonly #keysOf = new Map<string, Set<string>>();
  /** The names of the tables that transactions changed whose commit is still to come. */
  readonly #changed = new WeakMap<object, Set<string>>();
  /** How often something was forgotten. */
  #forgotten = 0;

  /** The value of a key, made by `make` from these tables (by their names) where it is not kept. What it raises is passed on. */
  async of<T>(key: string, tables: readonly string[], make: () => Promise<T>): Promise<T> {
    const known = this.#values.get(key);
    // Whoever made the key knows what it stands for.
    if (known !== undefined) return known.value as T;
    for (const table of tables) this.#keysOf.set(table, (this.#keysOf.get(table) ?? new Set()).add(key));
    const before = this.#forgotten;
    const value = await make();
    if (this.#values.size >= mostKept) this.forget();
    // What was written meanwhile may be newer than what was read.
    else if (before === this.#forgotten) this.#values.set(key, { value, tables });
    return value;
  }

  /** What is kept under a key, where none of the tables that it came from is among these. */
  kept(key: string, changed: ReadonlySet<string>): KeptValue | undefined {
    const known = this.#values.get(key);
    return known?.tables.some((table) => changed.has(table)) === true ? undefined : known;
  }

  /** A table was written: what came from it is made anew. */
  written(table: string): void {
    const keys = this.#keysOf.get(table);
    if (keys === undefined) return;
    this.#forgotten += 1;
    for (const key of keys) this.#values.delete(key);
    this.#keysOf.delete(table);
  }

  /** What was changed by the transactions that share a commit: what comes from that is not kept before it. For them to add to. */
  changedIn({ group }: Transaction): Set<string> {
    const known = this.#changed.get(group) ?? new Set();
    this.#changed.set(group, known);
    return known;
  }

  /** Takes what a transaction changed so far for committed: for one that alone uses what is kept here. */
  settle({ group }: Transaction): void {
    for (const table of this.#changed.get(group) ?? []) this.written(table);
    this.#changed.delete(group);
  }

  /** Forgets everything. */
  forget(): void {
    this.#forgotten += 1;
    this.#values.clear();
    this.#keysOf.clear();
  }
}
