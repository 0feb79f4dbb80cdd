import { parentPort, workerData } from 'node:worker_threads';
import type { ReaderThreadAnswer, ReaderThreadQuery, ReaderThreadStart } from './reader-thread-messages.ts';
import { SqliteConnection } from './sqlite-connection.ts';

/** The program of a reader thread: answers queries with a read-only connection of its own until it is terminated. */

const start: ReaderThreadStart = workerData;
const connection = SqliteConnection.open(start.file, start.settings, 'reader');

function answer({ id, sql, parameters }: ReaderThreadQuery): ReaderThreadAnswer {
  try {
    return { id, rows: connection.collect(sql, parameters) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { id, error: { message: error.message, properties: { ...error } } };
  }
}

parentPort?.on('message', (query: ReaderThreadQuery) => parentPort?.postMessage(answer(query)));
