import { Worker } from 'node:worker_threads';
import type { Parameter, Row } from '../engine.ts';
import type {
  ReaderThreadAnswer,
  ReaderThreadFailure,
  ReaderThreadQuery,
  ReaderThreadStart,
} from './reader-thread-messages.ts';
import type { SqliteSettings } from './sqlite-connection.ts';
import { sqliteError } from './sqlite-error.ts';

/** The reader thread ended before it answered, for example for lack of memory. The next query gets a new one. */
export class ReaderThreadLost extends Error {
  constructor(cause: unknown) {
    super('The reader thread ended before it answered.', { cause });
  }
}

/** What a reader thread may use. */
export interface ReaderThreadLimits {
  /** Most memory for rows on their way, in mebibytes: a thread that needs more ends, the server does not. */
  readonly heapMegabytes: number;
}

interface Waiting {
  readonly file: string;
  resolve(rows: Row[]): void;
  reject(error: unknown): void;
}

// A release bundle has the thread's program beside it as JavaScript.
const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
/** Rows pass through the thread and nothing stays: a larger space for what is new holds only what has been sent. */
const youngMegabytes = 8;

const program = new URL(`./reader-thread-main.${ending}`, import.meta.url);

/**
 * A thread that reads SQLite files: started at the first query, replaced when lost. Whoever asks lets it do one thing at a
 * time. An idle thread does not keep the process alive.
 */
export class ReaderThread {
  readonly #start: ReaderThreadStart;
  readonly #limits: ReaderThreadLimits;
  readonly #ended: Int32Array;
  readonly #waiting = new Map<number, Waiting>();
  /** What the thread may have open. */
  readonly #files = new Set<string>();
  #worker: Worker | null = null;
  #queries = 0;

  constructor(settings: SqliteSettings, limits: ReaderThreadLimits) {
    const ends = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    this.#start = { settings, ends };
    this.#limits = limits;
    this.#ended = new Int32Array(ends);
  }

  /**
   * Reads a file. When the signal is aborted a statement that asks whether it goes on is ended, and this rejects with an error
   * of SQLite's; others run to their end.
   */
  async read(file: string, sql: string, parameters: readonly Parameter[], signal?: AbortSignal): Promise<Row[]> {
    const id = this.#nextId();
    this.#files.add(file);
    const end = () => Atomics.store(this.#ended, 0, id);
    signal?.addEventListener('abort', end, { once: true });
    try {
      return await this.#ask({ id, file, sql, parameters });
    } finally {
      signal?.removeEventListener('abort', end);
    }
  }

  /** Lets go of a file before anything else is read. Does not wait for what the thread is doing, which may be another's. */
  async letGo(file: string): Promise<void> {
    if (!this.#files.delete(file)) return;
    const isBusy = this.#waiting.size > 0;
    const gone = this.#ask({ id: this.#nextId(), file, sql: null, parameters: [] }).catch(() => {});
    if (!isBusy) await gone;
  }

  /** Ends the thread, after what it is doing; queries without an answer reject with `ReaderThreadLost`. */
  async close(): Promise<void> {
    for (const id of this.#waiting.keys()) Atomics.store(this.#ended, 0, id);
    await this.#worker?.terminate();
  }

  #nextId(): number {
    this.#queries = (this.#queries + 1) & 0x3fff_ffff;
    return this.#queries;
  }

  #ask(query: ReaderThreadQuery): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      this.#worker ??= this.#startWorker();
      this.#waiting.set(query.id, { file: query.file, resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(query);
    });
  }

  #startWorker(): Worker {
    const worker = new Worker(program, {
      workerData: this.#start,
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
    });
    let failure: unknown;
    worker.on('message', (answer: ReaderThreadAnswer) => this.#settle(answer));
    worker.on('error', (error) => {
      failure = error;
    });
    worker.on('exit', () => this.#lose(failure));
    return worker;
  }

  #settle(answer: ReaderThreadAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker?.unref();
    if ('rows' in answer) waiting?.resolve(answer.rows);
    else waiting?.reject(named(answer.error, waiting.file));
  }

  #lose(cause: unknown): void {
    this.#worker = null;
    this.#files.clear();
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const waiting of lost) waiting.reject(new ReaderThreadLost(cause));
  }
}

function named({ message, properties }: ReaderThreadFailure, file: string): unknown {
  return sqliteError(Object.assign(new Error(message), properties), file);
}
