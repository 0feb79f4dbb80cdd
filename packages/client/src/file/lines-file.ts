import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';

/**
 * A file of values, a line of JSON each, readable by its owner alone, of which one thing is done after another. One process at
 * a time. A line that a crash cut short is no value, and the next one that is added begins a line of its own.
 */
export class LinesFile<Value> {
  readonly #path: string;
  #last: Promise<unknown> = Promise.resolve();
  /** The last line of another process may have been cut short, or one that failed: the next one begins anew. */
  #begin = '\n';
  /** What is added by the next write, which is not under way yet; null where there is none. */
  #next: { readonly values: Value[]; readonly written: Promise<void> } | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** Adds a value; resolves when it is on the disk, with all that was added while the disk was busy. Rejects with what the system raises. */
  add(value: Value): Promise<void> {
    if (this.#next === null) {
      const values: Value[] = [];
      this.#next = { values, written: this.#inTurn(() => this.#append(values)) };
    }
    this.#next.values.push(value);
    return this.#next.written;
  }

  async #append(values: readonly Value[]): Promise<void> {
    this.#next = null;
    const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
    const begin = this.#begin;
    this.#begin = '\n';
    await appendFile(this.#path, `${begin}${text}`, { mode: 0o600, flush: true });
    this.#begin = '';
  }

  /** The values in order; none where there is no file yet. */
  read(): Promise<Value[]> {
    return this.#inTurn(() => this.#read());
  }

  /** Puts others in the place of the values, by a new file that takes the old one's place; the same list leaves the file alone. */
  change(toOthers: (values: Value[]) => readonly Value[]): Promise<void> {
    return this.#inTurn(async () => {
      const values = await this.#read();
      const others = toOthers(values);
      if (others !== values) await this.#write(others);
    });
  }

  async #read(): Promise<Value[]> {
    const text = await readFile(this.#path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return text.split('\n').flatMap((line) => readLine<Value>(line));
  }

  async #write(values: readonly Value[]): Promise<void> {
    const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
    await writeFile(`${this.#path}.new`, text, { mode: 0o600, flush: true });
    await rename(`${this.#path}.new`, this.#path);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }
}

function readLine<Value>(line: string): Value[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as Value];
  } catch {
    return [];
  }
}
