import { parentPort, workerData } from 'node:worker_threads';
import type { ReaderThreadAnswer, ReaderThreadQuery, ReaderThreadStart } from './reader-thread-messages.ts';
import { SqliteConnection } from './sqlite-connection.ts';

/** The program of a reader thread: answers queries with a read-only connection of its own until it is terminated. */

const start: ReaderThreadStart = workerData;
/** Opened by the first query, which is told when that fails. */
let connection: SqliteConnection | undefined;

function answer({ id, sql, parameters }: ReaderThreadQuery): ReaderThreadAnswer {
  try {
    connection ??= SqliteConnection.open(start.file, start.settings, 'thread');
    return { id, rows: connection.collect(sql, parameters) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Named errors do not cross threads: what SQLite said does, and is named on the other side.
    const raised = error.cause instanceof Error ? error.cause : error;
    return { id, error: { message: raised.message, properties: { ...raised } } };
  }
}

parentPort?.on('message', (query: ReaderThreadQuery) => parentPort?.postMessage(answer(query)));
