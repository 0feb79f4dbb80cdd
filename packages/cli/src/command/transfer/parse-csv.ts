/** A line of CSV with where it begins in the file: the first line is 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell, a comma or the end of a line, one after the other. */
const tokens = /"((?:[^"]|"")*)"|([^",\r\n]+)|(,)|(\r\n|\n|\r)/g;

/** Reads CSV (RFC 4180); empty lines are passed over. Raises an error with the line for a quote that is never closed. */
export function parseCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let [line, start, at] = [1, 1, 0];
  let cells = [''];
  const finish = () => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: start, cells });
    cells = [''];
  };
  for (const found of text.replace(/^\ufeff/, '').matchAll(tokens)) {
    if (found.index !== at) throw new CsvUnreadable(line);
    const [whole, quoted, plain, comma] = found;
    at += whole.length;
    if (quoted !== undefined) cells.push(`${cells.pop()}${quoted.replaceAll('""', '"')}`);
    else if (plain !== undefined) cells.push(`${cells.pop()}${plain}`);
    else if (comma !== undefined) cells.push('');
    else finish();
    line += whole === ',' ? 0 : (whole.match(/\r\n|\n|\r/g)?.length ?? 0);
    if (quoted === undefined && plain === undefined && comma === undefined) start = line;
  }
  if (at !== text.replace(/^\ufeff/, '').length) throw new CsvUnreadable(line);
  finish();
  return rows;
}

/** A quote is opened and never closed, or stands within a cell that is not quoted. */
export class CsvUnreadable extends Error {
  override readonly name = 'CsvUnreadable';

  constructor(line: number) {
    super(`Line ${line}: a quote is not closed, or stands where none may.`);
  }
}
