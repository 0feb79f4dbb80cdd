import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { TlsError } from './tls-error.ts';

/** Makes the folder, with those above it, and leaves it readable by its owner alone. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
}

/**
 * Replaces files, each as a whole, and none when one of them cannot be written (a full disk): they are readable by their owner alone.
 */
export async function writePrivateFiles(files: readonly (readonly [file: string, text: string])[]): Promise<void> {
  const unfinished = (file: string) => `${file}.new`;
  for (const [file, text] of files) {
    await writeFile(unfinished(file), text, { mode: 0o600 });
    await chmod(unfinished(file), 0o600);
  }
  for (const [file] of files) await rename(unfinished(file), file);
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
