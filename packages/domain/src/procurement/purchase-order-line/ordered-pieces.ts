import type { Draft } from '../../unit/draft.ts';

type Line = Draft<'/procurement/purchaseorders/{parentId}/lineitems'>;

/** What was ordered on lines of which a part is received for good, whose quantity is that part from then on. */
const ordered = new WeakMap<Line, number>();

/** Remembers what a line was for, before its quantity becomes what came of it. */
export function rememberOrdered(line: Line, pieces: number): void {
  ordered.set(line, pieces);
}

/** What a line was for in this write, whoever said so: the line as it was, or a body that tells its quantity again. */
export function orderedPieces(line: Line): number | null {
  return ordered.get(line) ?? line.after.quantity ?? null;
}
