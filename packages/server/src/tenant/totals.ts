import type { TenantPart } from '@reeve/domain';
import { compileCount, countRows, type ListPlan, type Readers, tablesOf } from '@reeve/store';

const mostTotals = 2000;

/**
 * How many records lists have. A total that was counted is kept until any table that it was counted over is written, so
 * that turning pages counts once, and what is answered is never stale. Only where this process alone writes the data
 * (SQLite): elsewhere another process may have written a moment ago, and each total is counted anew.
 */
export class Totals {
  readonly #keeps: boolean;
  readonly #known = new Map<string, number>();
  readonly #writes = new Map<string, number>();

  constructor(keeps: boolean) {
    this.#keeps = keeps;
  }

  /** A table was written: totals over it are counted again. Called before the write is answered. */
  written(table: string): void {
    this.#writes.set(table, (this.#writes.get(table) ?? 0) + 1);
  }

  /** How many records a plan finds. */
  async of(plan: ListPlan, readers: Readers): Promise<number> {
    const key = this.#keeps ? this.#keyOf(plan) : '';
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const total = await countRows(plan, readers);
    if (this.#keeps) this.#keep(key, total);
    return total;
  }

  #keyOf(plan: ListPlan): string {
    const { sql, parameters } = compileCount(plan);
    return `${this.#stateOf(plan)} ${sql} ${JSON.stringify(parameters)}`;
  }

  #stateOf(plan: ListPlan): string {
    return [...tablesOf(plan)].map((table) => this.#writes.get(table) ?? 0).join(',');
  }

  #keep(key: string, total: number): void {
    if (this.#known.size >= mostTotals) this.#known.clear();
    this.#known.set(key, total);
  }
}

/** The totals of a tenant, which forget what was counted over a table that is written. */
export const totalsPart: TenantPart<Totals> = {
  name: 'totals',
  tables: [],
  attach({ database }) {
    const own = new Totals(database.dialect.name === 'sqlite');
    return { own, heard: (table) => own.written(table) };
  },
};
