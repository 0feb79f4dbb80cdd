import { Worker } from 'node:worker_threads';
import type { Connection, Parameter, Row } from '../engine.ts';
import { ReaderCannotWrite } from '../errors.ts';
import type {
  ReaderThreadAnswer,
  ReaderThreadFailure,
  ReaderThreadQuery,
  ReaderThreadStart,
} from './reader-thread-messages.ts';
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
  resolve(rows: Row[]): void;
  reject(error: unknown): void;
}

// A release bundle has the thread's program beside it as JavaScript.
const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const program = new URL(`./reader-thread-main.${ending}`, import.meta.url);

/**
 * A connection for reading whose work is done in a thread of its own: started at the first query, replaced when lost.
 * An idle thread does not keep the process alive.
 */
export class ReaderThread implements Connection {
  readonly #start: ReaderThreadStart;
  readonly #limits: ReaderThreadLimits;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #queries = 0;

  constructor(start: ReaderThreadStart, limits: ReaderThreadLimits) {
    this.#start = start;
    this.#limits = limits;
  }

  all(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      const query: ReaderThreadQuery = { id: ++this.#queries, sql, parameters };
      this.#worker ??= this.#startWorker();
      this.#waiting.set(query.id, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(query);
    });
  }

  run(): Promise<number> {
    return Promise.reject(new ReaderCannotWrite());
  }

  /** Ends the thread, after what it is doing; queries without an answer reject with `ReaderThreadLost`. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #startWorker(): Worker {
    const worker = new Worker(program, {
      workerData: this.#start,
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapMegabytes },
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
    else waiting?.reject(this.#named(answer.error));
  }

  #named({ message, properties }: ReaderThreadFailure): unknown {
    return sqliteError(Object.assign(new Error(message), properties), this.#start.file);
  }

  #lose(cause: unknown): void {
    this.#worker = null;
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const waiting of lost) waiting.reject(new ReaderThreadLost(cause));
  }
}
