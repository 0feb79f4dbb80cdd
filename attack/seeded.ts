import fc from 'fast-check';

/** One value of an arbitrary, the same for the same seed and number. */
export function valueAt<T>(arbitrary: fc.Arbitrary<T>, seed: number, number: number): T {
  const [value] = fc.sample(arbitrary, { numRuns: 1, seed: (Math.imul(seed ^ 0x9e3779b9, 2654435761) + number) | 0 });
  return value as T;
}
