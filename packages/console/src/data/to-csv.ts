import type { ListedRecord } from './listed-record.ts';
import { showValue } from './show-value.ts';

/**
 * Records as CSV (RFC 4180), a line a record, the first with the columns' names. Times stay as the API has them; texts that
 * a spreadsheet would take for a formula begin with an apostrophe.
 */
export function toCsv(columns: readonly string[], records: readonly ListedRecord[]): string {
  const lines = records.map((record) => columns.map((name) => cell(record[name])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: ListedRecord[string] | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : showValue(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
