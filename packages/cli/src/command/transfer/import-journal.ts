import { type FileHandle, open, readFile } from 'node:fs/promises';
import type { ImportRow } from './import-rows.ts';
import { TransferMismatch } from './transfer-form.ts';

/** What is known of a row: made, under way when it was last heard of, or neither. */
export type RowState = { readonly made: number } | 'sent' | 'open';

interface JournalLine {
  readonly question?: string;
  readonly key?: string;
  readonly line?: number;
  readonly sent?: true;
  readonly made?: number;
  readonly open?: true;
}

/** The file beside an import's own that says what was made of it. */
export function journalFileOf(file: string): string {
  return `${file}.import.ndjson`;
}

/**
 * What was made of a file: a line before a record is sent, and a line when it is known what came of it. What has the first
 * without the second may be there or not.
 */
export class ImportJournal {
  readonly #handle: FileHandle;
  readonly #known: Map<string, RowState>;

  private constructor(handle: FileHandle, known: Map<string, RowState>) {
    this.#handle = handle;
    this.#known = known;
  }

  /** Opens it. Raises `TransferMismatch` where the file was imported to somewhere else before. */
  static async open(file: string, question: string): Promise<ImportJournal> {
    const place = journalFileOf(file);
    const text = await readFile(place, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const lines = text.split('\n').flatMap(readLine);
    const before = lines.find((line) => line.question !== undefined)?.question;
    if (before !== undefined && before !== question)
      throw new TransferMismatch(`${place} belongs to another import (${before}): take it away to begin anew.`);
    const handle = await open(place, 'a', 0o600);
    const journal = new ImportJournal(handle, statesOf(lines));
    // A line that broke off stays alone.
    if (before === undefined || !text.endsWith('\n')) await journal.#append(`${text === '' ? '' : '\n'}`, { question });
    return journal;
  }

  stateOf({ key }: ImportRow): RowState {
    return this.#known.get(key) ?? 'open';
  }

  /** It goes out now. */
  sending({ key, line }: ImportRow): Promise<void> {
    return this.#append('', { key, line, sent: true });
  }

  /** It is there, by that id. */
  made({ key, line }: ImportRow, id: number): Promise<void> {
    return this.#append('', { key, line, made: id });
  }

  /** It is not there, for certain. */
  notMade({ key, line }: ImportRow): Promise<void> {
    return this.#append('', { key, line, open: true });
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  async #append(before: string, line: JournalLine): Promise<void> {
    await this.#handle.appendFile(`${before}${JSON.stringify(line)}\n`);
    await this.#handle.datasync();
  }
}

function statesOf(lines: readonly JournalLine[]): Map<string, RowState> {
  const known = new Map<string, RowState>();
  for (const { key, made, sent } of lines)
    if (key !== undefined) known.set(key, made !== undefined ? { made } : sent === true ? 'sent' : 'open');
  return known;
}

/** A line that broke off says nothing. */
function readLine(text: string): JournalLine[] {
  try {
    return text === '' ? [] : [JSON.parse(text) as JournalLine];
  } catch {
    return [];
  }
}
