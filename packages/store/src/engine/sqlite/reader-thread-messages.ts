import type { Parameter, Row } from '../engine.ts';
import type { SqliteSettings } from './sqlite-connection.ts';

/** What a reader thread is started with. */
export interface ReaderThreadStart {
  readonly settings: SqliteSettings;
  /** One number, which both sides see: the id of the query that is to end. */
  readonly ends: SharedArrayBuffer;
}

/** A query for a reader thread; `id` comes back with the answer. Without SQL the file is only let go of. */
export interface ReaderThreadQuery {
  readonly id: number;
  readonly file: string;
  readonly sql: string | null;
  readonly parameters: readonly Parameter[];
}

/** An error with its own properties, which copying alone would lose. */
export interface ReaderThreadFailure {
  readonly message: string;
  readonly properties: Record<string, unknown>;
}

/** A reader thread's answer: the rows, or the error. */
export type ReaderThreadAnswer =
  | { readonly id: number; readonly rows: Row[] }
  | { readonly id: number; readonly error: ReaderThreadFailure };
