import { parentPort, workerData } from 'node:worker_threads';
import type { Row } from '../engine.ts';
import type { ReaderThreadAnswer, ReaderThreadQuery, ReaderThreadStart } from './reader-thread-messages.ts';
import { SqliteConnection } from './sqlite-connection.ts';

/**
 * The program of a reader thread: answers queries, one at a time, with read-only connections of its own, of which it keeps a
 * few, until it is terminated.
 */
const { settings, ends }: ReaderThreadStart = workerData;
const ended = new Int32Array(ends);
const mostOpen = 8;
const open = new Map<string, SqliteConnection>();
let running = 0;

/** Asked by long statements at every row. */
function goesOn(): number {
  if (Atomics.load(ended, 0) === running) throw new Error('The read was ended.');
  return 1;
}

function connectionTo(file: string): SqliteConnection {
  const known = open.get(file);
  const connection = known ?? SqliteConnection.open(file, settings, 'thread', goesOn);
  open.delete(file);
  open.set(file, connection);
  const [oldest] = open.keys();
  if (open.size > mostOpen && oldest !== undefined) letGo(oldest);
  return connection;
}

function letGo(file: string): void {
  open.get(file)?.close();
  open.delete(file);
}

function rowsOf({ id, file, sql, parameters }: ReaderThreadQuery): Row[] {
  if (sql === null) {
    letGo(file);
    return [];
  }
  running = id;
  return connectionTo(file).collect(sql, parameters);
}

function answer(query: ReaderThreadQuery): ReaderThreadAnswer {
  try {
    return { id: query.id, rows: rowsOf(query) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Named errors do not cross threads: what SQLite said does, and is named on the other side.
    const raised = error.cause instanceof Error ? error.cause : error;
    return { id: query.id, error: { message: raised.message, properties: { ...raised } } };
  }
}

parentPort?.on('message', (query: ReaderThreadQuery) => parentPort?.postMessage(answer(query)));
