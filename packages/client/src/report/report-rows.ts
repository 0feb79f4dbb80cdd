import type { FilterOptions } from '../list/list-options.ts';

/** A row of a report by column. Dates are dates, numbers numbers. */
export type ReportRow = Readonly<Record<string, ReportValue>>;

/** A value of a report's column. */
export type ReportValue = string | number | boolean | Date | null;

/** Which rows of a report, and what of them. */
export interface ReportOptions extends FilterOptions<Record<string, string>> {
  readonly columns?: readonly string[];
  readonly orderBy?: string;
  readonly page?: number;
  readonly pageSize?: number;
}

/** A report as it is answered: definitions by column, and rows in that order (evidence: reports/reports). */
interface ReportTable {
  readonly column_definitions?: readonly Readonly<Record<string, { readonly type?: string }>>[];
  readonly row_values?: readonly (readonly unknown[])[];
}

/** The rows of a report as objects. Raises nothing: a table without rows has none. */
export function reportRows(table: unknown): ReportRow[] {
  const { column_definitions: definitions = [], row_values: rows = [] } = table as ReportTable;
  const columns = definitions.flatMap((each) =>
    Object.entries(each).map(([name, { type }]) => ({ name, type: type ?? '' })),
  );
  return rows.map((row) => Object.fromEntries(columns.map(({ name, type }, at) => [name, toValue(row[at], type)])));
}

function toValue(value: unknown, type: string): ReportValue {
  if (value === null || value === undefined) return null;
  if (/^datetime/i.test(type)) return new Date(String(value));
  return typeof value === 'object' ? JSON.stringify(value) : (value as ReportValue);
}
