import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { LentBytes } from './lent-bytes.ts';
import type { Limits } from './limits.ts';

/**
 * A request as it came over the wire. Its head is there; its body is received when it is asked for, so that nobody's is
 * read who is refused by the head. Nothing is decoded but the body's transfer encoding.
 */
export interface HttpRequest {
  readonly method: string;
  /** The path as sent: still percent-encoded, in the sender's case, without the query. */
  readonly path: string;
  /** The query as sent, without the question mark; empty when there is none. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  /** Null when the request has no body, and until it was received. */
  readonly body: Buffer | null;
  /** Whether a body was announced. */
  readonly announcesBody: boolean;
  readonly remoteAddress: string;
  /** True when the connection itself is TLS. */
  readonly encrypted: boolean;
  /** Milliseconds since the epoch, from the server's clock. */
  readonly receivedAt: number;
  /** What holds for whatever strangers send. */
  readonly limits: Limits;
  /** A GUID made for this request; answered as `x-cw-request-id`. */
  readonly id: string;
  /** Tells when the sender goes away before the answer was sent, until the returned function is called. */
  onHangUp(told: () => void): () => void;
  /** Receives the body, whole, into `body`: nothing to wait for where there is none. Raises `BodyRefused`. */
  receive(manner?: ReceiveManner): Promise<void> | void;
  /**
   * Passes the body on, piece by piece, as it is asked for: it is never held, and may be as large as a form with a file. What
   * whoever takes it holds of it meanwhile is told, and kept for it in the budget of bodies. Raises `BodyRefused`.
   */
  pass(held: HeldMeanwhile): AsyncIterable<Buffer>;
}

/** What is held in memory of a body that is passed on. */
export interface HeldMeanwhile {
  readonly bytes: number;
  /** Who has it in the budget of bodies. */
  readonly owner: string;
}

/** How a body is received. */
export interface ReceiveManner {
  /** The most bytes, where that is less than what holds for everybody. */
  readonly most?: number;
  /** Who has it in the budget of bodies; all that name nobody share. */
  readonly owner?: string;
}

/** Why a body was not received. */
export class BodyRefused extends Error {
  override readonly name = 'BodyRefused';
  /** `no room`: all bodies together are as large as they may be. `incomplete`: its sender went away or was too slow. */
  readonly reason: 'too large' | 'no room' | 'incomplete';
  constructor(reason: 'too large' | 'no room' | 'incomplete') {
    super(`The body was not received: ${reason}.`);
    this.reason = reason;
  }
}

/** What is sent back. The listener adds nothing but `Content-Length`, `Date` and connection headers. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Record<string, string | string[]>;
  /** Lent bytes are given back by the listener, when they have left. */
  readonly body: string | Buffer | LentBytes | Readable | null;
  /** Who has the body in the budget of answers, of which one owner has half at the most. */
  readonly owner?: string;
  /** True of a buffer that is kept for many answers: sending it takes no memory, and it is compressed once. */
  readonly isKept?: boolean;
}

/** The whole application behind the listener. It never rejects: every refusal is an answer. */
export type Application = (request: HttpRequest) => Promise<HttpAnswer>;
