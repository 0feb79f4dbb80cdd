/**
 * Which writes a statement saw. Writes have marks: on SQLite they are numbered in the order of their commits, on PostgreSQL
 * they have the numbers of their transactions, which may end in any order.
 */
export interface Snapshot {
  /** Every write below it was seen. */
  readonly allBelow: number;
  /** None from it on was seen. */
  readonly noneFrom: number;
  /** Those between that were not. */
  readonly unseen: ReadonlySet<number>;
}

/** Whether the statement saw the write of that mark. */
export function sees({ allBelow, noneFrom, unseen }: Snapshot, mark: number): boolean {
  return mark < allBelow || (mark < noneFrom && !unseen.has(mark));
}

/**
 * Reads what `Dialect.snapshot` answers: on SQLite the mark of the latest write, nothing before the first; on PostgreSQL the
 * snapshot's text, `xmin:xmax:xip,xip`.
 */
export function readSnapshot(answer: unknown): Snapshot {
  if (typeof answer !== 'string') return upTo(Number(answer ?? 0));
  const [allBelow, noneFrom, running = ''] = answer.split(':');
  const unseen = running === '' ? [] : running.split(',').map(Number);
  return { allBelow: Number(allBelow), noneFrom: Number(noneFrom), unseen: new Set(unseen) };
}

function upTo(mark: number): Snapshot {
  return { allBelow: mark + 1, noneFrom: mark + 1, unseen: new Set() };
}
