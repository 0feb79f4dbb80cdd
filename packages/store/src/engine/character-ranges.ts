/** Two code points, the first not above the second; both belong to the range. */
export type CharacterRange = readonly [number, number];

/**
 * The ranges of a character class as code points, in ascending order, not overlapping. A range written backwards has
 * nothing in it, as in SQL Server (*assumed*; evidence: conditions/odd-classes), and NUL, which no text has, is left
 * out. Only the first character of an end counts.
 */
export function normalRanges(ranges: readonly (readonly [string, string])[]): CharacterRange[] {
  const sorted = ranges
    .map(codePoints)
    .filter(([low, high]) => low <= high)
    .sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [low, high] of sorted) {
    const last = merged.at(-1);
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  return merged;
}

function codePoints([low, high]: readonly [string, string]): CharacterRange {
  return [Math.max(low.codePointAt(0) ?? 1, 1), high.codePointAt(0) ?? 0];
}
