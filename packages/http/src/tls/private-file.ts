import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { TlsError } from './tls-error.ts';

/** Makes the folder, with those above it, and leaves it readable by its owner alone. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
}

/** Replaces the file as a whole or not at all, readable by its owner alone. */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  const unfinished = `${file}.new`;
  await writeFile(unfinished, text, { mode: 0o600 });
  await chmod(unfinished, 0o600);
  await rename(unfinished, file);
}

/**
 * The file's text, or null when there is no such file.
 * @throws {TlsError} when it is there and cannot be read.
 */
export async function readTextFile(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = String((error as { code?: unknown } | null)?.code ?? 'unknown error');
    if (code === 'ENOENT') return null;
    throw new TlsError(`Cannot read ${file}: ${code}.`, { cause: error });
  }
}
