/** How much a stranger may ask of the parser. Each limit has its own refusal (`SyntaxReason`). */
export interface QueryLimits {
  /** Characters (UTF-16 units) of the whole text. */
  readonly textLength: number;
  /** Parentheses inside one another. */
  readonly depth: number;
  /** Comparisons and list tests in one condition. */
  readonly terms: number;
  /** Values in one `in ( … )`. */
  readonly listValues: number;
  /** Columns of `orderBy`. */
  readonly orderColumns: number;
  /** Paths of `fields`. */
  readonly fields: number;
}

/**
 * Limits that no honest request meets: a search body may be longer than a URL (beyond 10,000 characters the vendor
 * advises search; evidence: conditions/search-length). The figures are *assumed* (evidence: validation/limits).
 */
export const defaultLimits: QueryLimits = Object.freeze({
  textLength: 30_000,
  depth: 50,
  terms: 500,
  listValues: 5_000,
  orderColumns: 10,
  fields: 1_000,
});
