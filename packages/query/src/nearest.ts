const longestWord = 64;

/**
 * The candidate that `word` was probably meant to be, or nothing when none is near: at most one slip (a letter added,
 * left out, changed, or two swapped) for every three letters, three in all. Case does not count; the first of equally
 * near candidates wins. Words above 64 characters have no neighbours, which bounds the time.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  const sought = word.toLowerCase();
  let allowed = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  let best: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const distance = editDistance(sought, candidate.toLowerCase(), allowed);
    if (distance > allowed) continue;
    best = candidate;
    if (distance === 0) break;
    allowed = distance - 1;
  }
  return best;
}

/**
 * Slips between two words, a swap of neighbours counted as one (optimal string alignment). Words are given up as soon as
 * they are further apart than `most`: most are within a few letters.
 */
function editDistance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let isLastFar = false;
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let fewest = row;
    for (let column = 1; column <= b.length; column++) {
      const change = last[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      let slips = Math.min(change, last[column]! + 1, current[column - 1]! + 1);
      if (isSwap(a, b, row, column)) slips = Math.min(slips, beforeLast[column - 2]! + 1);
      current.push(slips);
      fewest = Math.min(fewest, slips);
    }
    // A swap reaches back two rows, nothing further.
    if (isLastFar && fewest > most) return fewest;
    isLastFar = fewest > most;
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}

function isSwap(a: string, b: string, row: number, column: number): boolean {
  return row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
}
