import type { FormBounds } from './form/form-part.ts';

/** What a stranger may send and how long it may take: sizes in bytes or characters, times in milliseconds. */
export interface Limits {
  /** Bytes of a body that is received whole. */
  readonly bodyBytes: number;
  /** Bytes of a body that is passed on in pieces: a form with a file. */
  readonly passedBytes: number;
  /** Values of a JSON body. */
  readonly bodyValues: number;
  /** What one form may have. */
  readonly form: FormBounds;
  /** Characters of path and query together; longer ones answer 414. */
  readonly addressLength: number;
  /** Bytes of the request line and all headers; more answer 431. */
  readonly headerBytes: number;
  /** Number of headers; more answer 431. */
  readonly headerCount: number;
  /** From the connection, or the end of the request before, to the end of the headers. */
  readonly headersMs: number;
  /** From there to the end of the body; of a body that is passed on, how long nothing may come of it. */
  readonly requestMs: number;
  /** The fewest bytes a second, on average, at which a body that is passed on may come. */
  readonly sendRate: number;
  /** How long a connection may wait for its next request. */
  readonly keepAliveMs: number;
  /** How long an open exchange may pass without a byte moving either way. */
  readonly stalledMs: number;
  /** How long a client that reads a long answer may pass without taking a byte. */
  readonly unreadMs: number;
  /** The fewest bytes a second, on average, at which a client may read a long answer. */
  readonly readRate: number;
  /** How long a refused sender may go on sending before the connection is cut, so that it can read the refusal. */
  readonly lingerMs: number;
  /** At the end of the server: how long a connection at rest is kept, since a request may be on its way. */
  readonly graceMs: number;
  /** Open connections; further ones are dropped. */
  readonly connections: number;
  /** Requests of one connection that may wait for their turn; further ones answer 503, and the connection is closed. */
  readonly pipelined: number;
  /** Requests of all connections that may wait so. */
  readonly waiting: number;
}

const mebibyte = 1024 * 1024;

/**
 * The limits that hold unless others are given (*assumed*: the vendor publishes none but the address length;
 * evidence: validation/limits).
 */
export const defaultLimits: Limits = {
  bodyBytes: 4 * mebibyte,
  passedBytes: 2048 * mebibyte,
  bodyValues: 100_000,
  form: { parts: 50, headBytes: 8192, nameLength: 1000, textBytes: 64 * 1024 },
  addressLength: 10_000,
  headerBytes: 32 * 1024,
  headerCount: 200,
  headersMs: 10_000,
  requestMs: 30_000,
  sendRate: 16 * 1024,
  keepAliveMs: 75_000,
  stalledMs: 120_000,
  unreadMs: 30_000,
  readRate: 128 * 1024,
  lingerMs: 2_000,
  graceMs: 25,
  connections: 10_000,
  pipelined: 100,
  waiting: 5_000,
};
