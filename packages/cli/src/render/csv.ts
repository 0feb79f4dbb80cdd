import { isReference, type PrintedRecord, valueAt } from './value-text.ts';

/** A line of CSV (RFC 4180). */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(escaped).join(',')}\r\n`;
}

function escaped(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The cell of a value: texts as they are, lists and objects as JSON, nothing for null. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * The columns that show everything of some records: of references a column a member, `company/id`; links are left out. A reference that some
 * records lack has no column of its own beside those.
 */
export function columnsOf(records: readonly PrintedRecord[]): string[] {
  const columns = new Set<string>();
  for (const record of records)
    for (const [name, value] of Object.entries(record))
      for (const column of columnsIn(name, value)) columns.add(column);
  return [...columns].filter((column) => !hasMembers(column, columns));
}

/** Whether there are columns of the members of what a column shows. */
export function hasMembers(column: string, columns: Iterable<string>): boolean {
  return [...columns].some((other) => other.startsWith(`${column}/`));
}

function columnsIn(name: string, value: unknown): string[] {
  if (name === '_info') return [];
  if (typeof value !== 'object' || value === null || !isReference(value)) return [name];
  return Object.keys(value)
    .filter((member) => member !== '_info')
    .map((member) => `${name}/${member}`);
}

/** The line of a record in some columns. */
export function csvRecord(record: PrintedRecord, columns: readonly string[]): string {
  return csvLine(columns.map((column) => csvCell(valueAt(record, column))));
}
