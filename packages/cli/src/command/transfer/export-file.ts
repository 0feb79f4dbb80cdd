import { type FileHandle, open, stat } from 'node:fs/promises';
import { columnsOf, csvLine, csvRecord, hasMembers } from '../../render/csv.ts';
import type { PrintedRecord } from '../../render/value-text.ts';
import { dropState, type ExportState, readState } from './export-state.ts';
import { type TransferForm, TransferMismatch } from './transfer-form.ts';

/** The file of an export, open at the place where it goes on. */
export class ExportFile {
  readonly #handle: FileHandle;
  readonly #form: TransferForm;
  #columns: readonly string[] | null;
  readonly #areChosen: boolean;
  /** Columns that later records have, and the first ones had not; none where columns were chosen. */
  readonly missing = new Set<string>();
  bytes: number;

  private constructor(
    handle: FileHandle,
    form: TransferForm,
    from: ExportState | null,
    fields: readonly string[] | null,
  ) {
    this.#handle = handle;
    this.#form = form;
    this.#columns = from?.columns ?? fields;
    this.#areChosen = fields !== null;
    this.bytes = from?.bytes ?? 0;
  }

  /** Opens it, what was written after the last note of where it goes on cut off. Raises what the system raises. */
  static async open(
    file: string,
    form: TransferForm,
    from: ExportState | null,
    fields: readonly string[] | null,
  ): Promise<ExportFile> {
    const handle = await open(file, from === null || from.bytes === 0 ? 'w' : 'r+');
    await handle.truncate(from?.bytes ?? 0);
    return new ExportFile(handle, form, from, fields);
  }

  /** The columns of a CSV file, once it has some. */
  get columns(): readonly string[] | null {
    return this.#form === 'csv' ? this.#columns : null;
  }

  /** Writes records behind those that are there, kept when it resolves. */
  async write(records: readonly PrintedRecord[]): Promise<void> {
    const bytes = Buffer.from(this.#form === 'csv' ? this.#csv(records) : ndjson(records), 'utf8');
    // A disk that is almost full takes a part of it and tells nothing; the rest then raises.
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await this.#handle.write(bytes, at, bytes.length - at, this.bytes + at);
      at += bytesWritten;
    }
    await this.#handle.datasync();
    this.bytes += bytes.length;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  #csv(records: readonly PrintedRecord[]): string {
    const columns = this.#columns ?? columnsOf(records);
    const head = this.bytes === 0 ? csvLine(columns) : '';
    if (!this.#areChosen)
      for (const column of columnsOf(records)) if (!isAmong(columns, column)) this.missing.add(column);
    this.#columns = columns;
    return head + records.map((record) => csvRecord(record, columns)).join('');
  }
}

/** A reference that is wanted as a whole has all that is in it, and one that is empty is so in all its columns. */
function isAmong(columns: readonly string[], column: string): boolean {
  return columns.includes(column) || columns.includes(column.split('/')[0] ?? '') || hasMembers(column, columns);
}

function ndjson(records: readonly PrintedRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/**
 * How far the export of a file came; null to begin. Raises `TransferMismatch` for a file that is there and was not begun so, and for one that
 * has less than was written of it, unless it is to be overwritten.
 */
export async function whereToGoOn(file: string, question: string, overwrites: boolean): Promise<ExportState | null> {
  if (overwrites) {
    await dropState(file);
    return null;
  }
  const [state, size] = [await readState(file, question), await sizeOf(file)];
  if (state === null && size !== null)
    throw new TransferMismatch(`${file} is there already: name another file, or --overwrite.`);
  if (state !== null && (size ?? 0) < state.bytes)
    throw new TransferMismatch(`${file} has lost some of its ${state.records} records: begin anew by --overwrite.`);
  return state;
}

/** Null for a file that is not there. */
async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return found === null ? null : found.size;
}
