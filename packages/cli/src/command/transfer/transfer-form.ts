import { extname } from 'node:path';
import { UsageError } from '../../command-line/usage-error.ts';

/** The forms of files that are exported and imported. */
export type TransferForm = 'ndjson' | 'csv' | 'json';

const byEnding: Readonly<Record<string, TransferForm>> = {
  '.csv': 'csv',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/** The form that was named, or that the file's name tells. @throws {UsageError} where neither is one of those that may be. */
export function formOf(file: string, named: string | undefined, allowed: readonly TransferForm[]): TransferForm {
  const form = named ?? byEnding[extname(file).toLowerCase()];
  const found = allowed.find((each) => each === form);
  if (found !== undefined) return found;
  throw new UsageError(`${file}: say by --format whether it is ${allowed.join(' or ')}.`);
}

/** A file is about something else than what is asked for now. */
export class TransferMismatch extends Error {
  override readonly name = 'TransferMismatch';
}
