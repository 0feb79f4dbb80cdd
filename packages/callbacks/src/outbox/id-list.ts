/**
 * A list of ids for `in (…)`, its length made a power of two by repeating the last, so that there are few texts of a
 * statement to keep prepared. `ids` must not be empty.
 */
export function idList(ids: readonly number[]): { places: string; ids: number[] } {
  const length = 2 ** Math.ceil(Math.log2(ids.length));
  const padded = Array.from({ length }, (_, at) => ids[Math.min(at, ids.length - 1)]!);
  return { places: `(${padded.map(() => '?').join(', ')})`, ids: padded };
}

/** Cuts a list into pieces whose lengths are powers of two, `longest` at most: few texts for inserts of many rows. */
export function powerPieces<T>(list: readonly T[], longest: number): T[][] {
  const pieces: T[][] = [];
  for (let start = 0; start < list.length; ) {
    const length = Math.min(longest, 2 ** Math.floor(Math.log2(list.length - start)));
    pieces.push(list.slice(start, start + length));
    start += length;
  }
  return pieces;
}
