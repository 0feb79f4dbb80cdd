import { readFile } from 'node:fs/promises';
import { UsageError } from './usage-error.ts';

/** The text of a file that was named on the command line. @throws {UsageError} for what is no UTF-8: letters would be lost without a word. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not written in UTF-8: save it so (spreadsheets call it "CSV UTF-8").`);
  }
}
