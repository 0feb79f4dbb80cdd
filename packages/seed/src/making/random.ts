/** Numbers that look drawn by lot and are the same for the same seed. Not for secrets. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True with that probability. */
  chance(probability: number): boolean;
  /** One of the values. Raises a RangeError when there are none. */
  pick<T>(values: readonly T[]): T;
  /** One of the values, each as often as its weight says. Raises a RangeError when there are none. */
  weighted<T>(values: readonly (readonly [weight: number, value: T])[]): T;
  /** A copy in another order. */
  shuffled<T>(values: readonly T[]): T[];
}

/** A source of random numbers for a seed (a whole number; its lower 32 bits count). */
export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(values: readonly T[]): T => present(values, integer(0, values.length - 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick,
    weighted: (values) => present(values, weightedIndex(values, next()))[1],
    shuffled: (values) => shuffle([...values], integer),
  };
}

function present<T>(values: readonly T[], at: number): T {
  if (at < 0 || at >= values.length) throw new RangeError('There is nothing to pick from.');
  return values[at] as T;
}

function weightedIndex(values: readonly (readonly [number, unknown])[], share: number): number {
  const total = values.reduce((sum, [weight]) => sum + weight, 0);
  let left = share * total;
  const at = values.findIndex(([weight]) => {
    left -= weight;
    return left < 0;
  });
  return at < 0 ? values.length - 1 : at;
}

/** Fisher and Yates, in place. */
function shuffle<T>(values: T[], integer: (low: number, high: number) => number): T[] {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = integer(0, last);
    [values[last], values[other]] = [values[other] as T, values[last] as T];
  }
  return values;
}

/** The mulberry32 generator: 32 bits of state, good enough to look varied. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
