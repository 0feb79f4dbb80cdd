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
}

const notation = /^(Text|Numeric|DateTime|Boolean)(\?)?(?: ([A-Za-z0-9_/]+)(?:=([A-Za-z,]+))?)?$/;

/**
 * Reads `Numeric? company/id`: type, `?` where it may be empty, path; and behind `=` the values of an enumeration for
 * which a flag holds. Raises an error for what is none, and for a column that may not be empty and has no path.
 */
export function parseReportColumn(text: string): ReportColumnNotation {
  const [, type, nullable, path, values] = notation.exec(text) ?? [];
  if (type === undefined || (path === undefined && nullable === undefined))
    throw new Error(`${text} is no column of a report.`);
  return {
    type: type as ReportColumnNotation['type'],
    isNullable: nullable !== undefined,
    path: path?.split('/') ?? null,
    values: values?.split(',') ?? null,
  };
}
