import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import type { CallbackStore, KeptCallback } from './callback-store.ts';

/** A line of the file: a message, or that one was worked on. */
type Line = KeptCallback | { readonly done: string };

/** How long messages are kept that were worked on. */
const usualDays = 3;

/**
 * Keeps callbacks in a file, a line of JSON each, readable by its owner alone: records may be confidential. What was worked on and is older than `days` goes when
 * the file is read. One process at a time.
 */
export function fileCallbacks(
  path: string,
  { days = usualDays, now = Date.now }: { readonly days?: number; readonly now?: () => number } = {},
): CallbackStore {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  // The last line of another process may have been cut short: the first of this one begins anew.
  let begin = '\n';
  const append = (line: Line) =>
    inTurn(async () => {
      await appendFile(path, `${begin}${JSON.stringify(line)}\n`, { mode: 0o600, flush: true });
      begin = '';
    });
  return {
    add: ({ at, message }) => append({ at, message }),
    done: (messageId) => append({ done: messageId }),
    waiting: () =>
      inTurn(async () => {
        const { kept, done } = await readKept(path);
        const since = now() - days * 86_400_000;
        const wanted = kept.filter(({ at, message }) => at >= since || !done.has(message.messageId));
        if (wanted.length < kept.length) await writeKept(path, wanted, done);
        return wanted.filter(({ message }) => !done.has(message.messageId));
      }),
    between: (from, until) =>
      inTurn(async () => (await readKept(path)).kept.filter(({ at }) => at >= from && at < until)),
  };
}

interface KeptFile {
  readonly kept: readonly KeptCallback[];
  readonly done: ReadonlySet<string>;
}

/** A line that a crash cut short is no message: nobody was answered that it was taken. */
async function readKept(path: string): Promise<KeptFile> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const [kept, done]: [KeptCallback[], Set<string>] = [[], new Set()];
  for (const line of text.split('\n').flatMap(readLine))
    if ('done' in line) done.add(line.done);
    else kept.push(line);
  return { kept, done };
}

function readLine(line: string): Line[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as Line];
  } catch {
    return [];
  }
}

async function writeKept(path: string, kept: readonly KeptCallback[], done: ReadonlySet<string>): Promise<void> {
  const own = kept
    .filter(({ message }) => done.has(message.messageId))
    .map(({ message }) => ({ done: message.messageId }));
  const text = [...kept, ...own].map((line) => `${JSON.stringify(line)}\n`).join('');
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
