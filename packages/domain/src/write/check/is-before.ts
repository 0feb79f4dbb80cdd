/** Texts that sort as what they say: dates, date-times and times of day of two digits each. */
const sortable = /^(\d{4}-\d\d-\d\d|\d\d:\d\d)/;

/**
 * Whether a stored value comes before another: numbers, dates, or times of day. False where one is missing, or where they
 * are of different kinds, a date alone and a moment of the same day among them.
 */
export function isBefore(value: unknown, other: unknown): boolean {
  if (typeof value === 'number' && typeof other === 'number') return value < other;
  if (typeof value !== 'string' || typeof other !== 'string') return false;
  return sortable.test(value) && sortable.test(other) && value < other.slice(0, value.length);
}
