import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { LentBytes } from './lent-bytes.ts';

/** A request as it came over the wire, body read to its end. Nothing is decoded but the body's transfer encoding. */
export interface HttpRequest {
  readonly method: string;
  /** The path as sent: still percent-encoded, in the sender's case, without the query. */
  readonly path: string;
  /** The query as sent, without the question mark; empty when there is none. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  /** Null when the request had no body. */
  readonly body: Buffer | null;
  readonly remoteAddress: string;
  /** True when the connection itself is TLS. */
  readonly encrypted: boolean;
  /** Milliseconds since the epoch, from the server's clock. */
  readonly receivedAt: number;
  /** A GUID made for this request; answered as `x-cw-request-id`. */
  readonly id: string;
  /** Tells when the sender goes away before the answer was sent, until the returned function is called. */
  readonly onHangUp: (told: () => void) => () => void;
}

/** What is sent back. The listener adds nothing but `Content-Length`, `Date` and connection headers. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Record<string, string | string[]>;
  /** Lent bytes are given back by the listener, when they have left. */
  readonly body: string | Buffer | LentBytes | Readable | null;
}

/** The whole application behind the listener. It never rejects: every refusal is an answer. */
export type Application = (request: HttpRequest) => Promise<HttpAnswer>;
