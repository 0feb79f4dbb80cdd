import type { PolicyName, RetryPolicy } from '../retry/retry-policy.ts';

/** The methods of the API. */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A value in a query; undefined ones are left out. */
export type QueryValue = string | number | boolean | undefined;

/** What goes with any call. */
export interface CallOptions {
  /** Gives the call up, also while it waits. */
  readonly signal?: AbortSignal;
  /** Milliseconds for one attempt. */
  readonly timeout?: number;
  /** Milliseconds for all attempts and what is waited between them. */
  readonly deadline?: number;
  /** When and how often a failed attempt is repeated. */
  readonly policy?: PolicyName | RetryPolicy;
  /** The version of the models, `2022.1`; `newest` sends none. */
  readonly version?: string;
  /** More members of the query, as this operation has them. */
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** The write may be sent twice without harm, so it is repeated like a read. */
  readonly isIdempotent?: boolean;
  /** Whether the same read that is under way already is shared. True unless a signal is given. */
  readonly coalesce?: boolean;
}

/** What is sent as a body: JSON, or a form that can be made anew for every attempt. */
export type CallBody =
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'form'; readonly contentType: string; readonly open: () => AsyncIterable<Uint8Array> };

/** A call as resources make it and the stages pass it on. */
export interface ApiCall {
  readonly method: HttpMethod;
  /** Below `apis/3.0`, with values in place of parameters: `/service/tickets/5`. */
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
  readonly body: CallBody | null;
  readonly options: CallOptions;
  /** The answer is a stream of bytes. */
  readonly isStreamed?: boolean;
  /** Sent again, it does the same once more and no harm: reads and what replaces a whole. */
  readonly isRepeatable: boolean;
  /** Finds what the call would make, after its answer was lost; null when it is not there. */
  readonly probe?: () => Promise<unknown>;
  /** The probe's conditions as text: what a kept call is looked up by. */
  readonly probeText?: string;
}

/** An answer that was no refusal. */
export interface ApiAnswer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  /** The body as text; empty where it is a stream. */
  readonly text: string;
  readonly stream: (() => ReadableStream<Uint8Array>) | null;
  readonly requestId: string | undefined;
  readonly attempts: number;
  /** Milliseconds from the first attempt to the answer. */
  readonly duration: number;
  /** The record that a probe found in place of an answer. */
  readonly found?: unknown;
}

/** Sends a call to its end. */
export type SendCall = (call: ApiCall) => Promise<ApiAnswer>;
