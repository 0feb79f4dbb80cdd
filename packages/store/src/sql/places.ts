import type { Row } from '../engine/engine.ts';

/** Ids of one run: as many rows at the most are walked over to a place. */
const idsOfRun = 1024;

/** Where in the order of the ids a page begins. */
export interface RowPlace {
  /** The first id that may be looked at: the lowest, or the highest where the order descends. */
  readonly from: number;
  /** How many rows stand between it and the page. */
  readonly skipped: number;
  /** A place that was found later is the same while this is. */
  readonly asOf: number;
}

/**
 * How many of the rows that are listed have ids in each run of 1,024: so a page far down is found without walking over all that
 * stands before it. Writes move the counts.
 */
export class Places {
  readonly #counts: number[] = [];
  #moves = 0;
  #movesBeforeLast = 0;

  /** Rows of a run and how many of its ids are listed. */
  constructor(rows: readonly Row[]) {
    for (const [run, count] of rows) this.#counts[Number(run)] = Number(count);
  }

  /** A run is this part of an id, in SQL. */
  static runOf(id: string): string {
    return `${id} / ${idsOfRun}`;
  }

  /** A row is listed from now on (1), or is no longer (-1). */
  move(id: number, by: number): void {
    const run = Math.floor(id / idsOfRun);
    this.#moves += 1;
    if (run < this.#counts.length - 1) this.#movesBeforeLast += 1;
    this.#counts[run] = (this.#counts[run] ?? 0) + by;
  }

  /** Where the row behind so many is; null where there are not so many. */
  find(skipped: number, descending: boolean): RowPlace | null {
    const last = this.#counts.length - 1;
    let left = skipped;
    for (let at = 0; at <= last; at += 1) {
      const run = descending ? last - at : at;
      const count = this.#counts[run] ?? 0;
      if (left < count) return { from: this.#edge(run, descending), skipped: left, asOf: this.#asOf(run, descending) };
      left -= count;
    }
    return null;
  }

  #edge(run: number, descending: boolean): number {
    return descending ? (run + 1) * idsOfRun - 1 : run * idsOfRun;
  }

  /** New records come last: they move no place before the last run. */
  #asOf(run: number, descending: boolean): number {
    return descending || run === this.#counts.length - 1 ? this.#moves : this.#movesBeforeLast;
  }
}
