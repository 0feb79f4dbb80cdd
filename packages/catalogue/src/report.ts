/** A report of the product: a table of plain values over the records of a view (evidence: reports/columns). */
export interface Report {
  readonly name: string;
  readonly view: string;
  /** The condition that a record must meet to be in it, where it shows a part. */
  readonly only?: string;
  /** By name, in order: the notation of `parseReportColumn`. */
  readonly columns: Readonly<Record<string, string>>;
}

/** What a report says of a column, and where its value is. */
export interface ReportColumnNotation {
  readonly type: 'Text' | 'Numeric' | 'DateTime' | 'Boolean';
  readonly isNullable: boolean;
  /** The way to the field that it shows, through references; null where no record says it: it is empty then. */
  readonly path: readonly string[] | null;
  /** Set for a flag that holds while the field has one of these values. */
  readonly values: readonly string[] | null;
  /** True for a flag that holds while the field has any value. */
  readonly isWhetherSet: boolean;
  /** Set where the column has words of its own for the values of an enumeration or a flag: by each value. */
  readonly words: ReadonlyMap<string, string> | null;
  /** Set where every record shows the same: a text, a number or a flag, by the type. */
  readonly constant: string | number | boolean | null;
  /** Set where the server works the value out of several records: by what, and which value of it. */
  readonly worked: WorkedValue | null;
  /** Why the column is empty for every record, where it is. */
  readonly reason: string | null;
}

/** One of the values that `by` works out together for a record. */
export interface WorkedValue {
  readonly by: string;
  readonly value: string;
}

const path = '(?<path>[A-Za-z0-9_/]+)';
const shown = `(?:=(?<values>[A-Za-z,]+)|(?<set>!)|\\{(?<words>[A-Za-z]+:[^,{}:]*(?:,[A-Za-z]+:[^,{}:]*)*)\\})?`;
const worked = '(?<by>[A-Za-z]+)\\(\\)/(?<value>[A-Za-z]+)';
const notation = new RegExp(
  `^(?<type>Text|Numeric|DateTime|Boolean)(?<null>\\?)? (?:none: (?<reason>.+)|'(?<constant>[^']+)'|${worked}|${path}${shown})$`,
);

/**
 * Reads `Numeric? company/id`: type, `?` where it may be empty, path; behind `=` the values of an enumeration for
 * which a flag holds, behind `!` nothing: the flag holds where there is a value; in braces the words for the values of an
 * enumeration or a flag (`Text closedFlag{true:Closed,false:Open}`); in quotes in place of a path what every record shows;
 * `age()/open` what the server works out; `none:` and why there is never a value. Raises an error for what is none, and
 * for a column that may not be empty and always is.
 */
export function parseReportColumn(text: string): ReportColumnNotation {
  const found = notation.exec(text)?.groups ?? {};
  const type = found['type'] as ReportColumnNotation['type'] | undefined;
  const isNullable = found['null'] !== undefined;
  if (type === undefined || (!isNullable && found['reason'] !== undefined))
    throw new Error(`${text} is no column of a report.`);
  return {
    type,
    isNullable,
    path: found['path']?.split('/') ?? null,
    values: found['values']?.split(',') ?? null,
    isWhetherSet: found['set'] !== undefined,
    words: wordsOf(found['words']),
    constant: found['constant'] === undefined ? null : reportValueOf(found['constant'], type),
    worked: found['by'] === undefined ? null : { by: found['by'], value: found['value'] ?? '' },
    reason: found['reason'] ?? null,
  };
}

/** A word of a column's notation as a value of the column's type. */
export function reportValueOf(word: string, type: ReportColumnNotation['type']): string | number | boolean {
  if (type === 'Boolean') return word === 'true';
  return type === 'Numeric' ? Number(word) : word;
}

function wordsOf(text: string | undefined): ReadonlyMap<string, string> | null {
  if (text === undefined) return null;
  return new Map(text.split(',').map((each) => each.split(':') as [string, string]));
}
