/** A stretch of source text, in UTF-16 units: `start` is its first character, `end` the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of what was not read from text, such as a condition made by the builder. */
export const nowhere: Span = Object.freeze({ start: 0, end: 0 });

/** A frozen span. */
export function span(start: number, end: number): Span {
  return Object.freeze({ start, end });
}
