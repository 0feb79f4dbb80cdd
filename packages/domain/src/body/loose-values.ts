/** A sent value as a number, where it is a text that says a whole one; else as it was sent (evidence: patch/loose-values). */
export function wholeOfText(value: unknown): unknown {
  return typeof value === 'string' && /^\s*[-+]?\d+(\.0*)?\s*$/.test(value) ? Number(value) : value;
}

/** A text, number, `true` or `false` as the text that the product's reader makes of it. */
export function textOfPlain(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
}

/** Whether it is a whole number that a field has room for. */
export function isInt32(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= 2_147_483_647;
}

/** Whether it is a text, a number, `true` or `false`. */
export function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
