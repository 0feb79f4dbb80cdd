import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import type { DeadLetter, DeadLetterStore } from './dead-letter.ts';

/**
 * Keeps dead letters in a file, a line of JSON each, readable by its owner alone: bodies may be confidential. What is removed
 * is written into a new file, which takes the old one's place. One process at a time.
 */
export function fileDeadLetters(path: string): DeadLetterStore {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  // The last line of another process may have been cut short: the first of this one begins anew.
  let begin = '\n';
  return {
    add: (letter) =>
      inTurn(async () => {
        await appendFile(path, `${begin}${JSON.stringify(letter)}\n`, { mode: 0o600 });
        begin = '';
      }),
    list: () => inTurn(() => readLetters(path)),
    remove: (id) =>
      inTurn(async () =>
        writeLetters(
          path,
          (await readLetters(path)).filter((each) => each.id !== id),
        ),
      ),
  };
}

/** A line that a crash cut short is no letter. */
async function readLetters(path: string): Promise<DeadLetter[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as DeadLetter];
    } catch {
      return [];
    }
  });
}

async function writeLetters(path: string, letters: readonly DeadLetter[]): Promise<void> {
  const text = letters.map((letter) => `${JSON.stringify(letter)}\n`).join('');
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
