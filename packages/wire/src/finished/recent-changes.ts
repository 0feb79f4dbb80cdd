import type { Dependency } from './dependencies.ts';

/** How many changes are remembered: more come while one page is read only where nothing would stay kept anyway. */
const remembered = 256;

/** The last changes that were heard of, by their numbers. */
export class RecentChanges {
  readonly #changes: (readonly Dependency[])[] = new Array(remembered).fill([]);
  /** How many changes were heard of. */
  count = 0;

  /** Remembers a change: what it wrote. */
  add(written: readonly Dependency[]): void {
    this.count += 1;
    this.#changes[this.count % remembered] = written;
  }

  /** Counts without remembering what: nothing read before is true. */
  addAll(): void {
    this.count += remembered;
  }

  /** Whether a change after that number may have written one of these. */
  mayHaveWritten(dependencies: readonly Dependency[], after: number): boolean {
    if (this.count - after >= remembered) return true;
    for (let number = after + 1; number <= this.count; number += 1)
      for (const [table, id] of this.#changes[number % remembered] ?? [])
        if (dependencies.some((each) => each[1] === id && each[0] === table)) return true;
    return false;
  }
}
