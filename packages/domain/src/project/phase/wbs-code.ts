/** The last number of a WBS code, 3 of `2.3`; 0 of what has none. */
export function lastNumber(code: string | null | undefined): number {
  const last = Number(code?.split('.').at(-1) ?? 0);
  return Number.isSafeInteger(last) && last > 0 ? last : 0;
}

/** The code of what stood below one code and stands below another now; null of what did not stand below it. */
export function movedCode(code: string | null, from: string, to: string): string | null {
  return code?.startsWith(`${from}.`) === true ? to + code.slice(from.length) : null;
}

/** Orders what has WBS codes: `2` before `10`, `1` before `1.2` before `1.10`; what has none comes last, by id. */
export function inWbsOrder<T extends { readonly id: number; readonly wbsCode?: unknown }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => compareCodes(a.wbsCode, b.wbsCode) || a.id - b.id);
}

function compareCodes(a: unknown, b: unknown): number {
  const [left = [], right = []] = [a, b].map((code) =>
    typeof code === 'string' && code !== '' ? code.split('.').map(Number) : [Infinity],
  );
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
}
