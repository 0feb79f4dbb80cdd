/** What a transport is given to send. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | AsyncIterable<Uint8Array> | null;
  /** Calls the function when the attempt is given up, also when it was before. */
  readonly onCancel: (cancel: (reason: unknown) => void) => void;
  /** The answer is read as a stream; what is not, may be read at once. */
  readonly isStreamed: boolean;
}

/** An answer's head, with a body that is read once. */
export interface TransportAnswer {
  readonly status: number;
  /** A header by its name in lower case; null where there is none. */
  header(name: string): string | null;
  text(): Promise<string>;
  stream(): ReadableStream<Uint8Array>;
}

/**
 * Sends a request once: no retries, no redirects. Raises `TransportFailure` when no whole answer came, and what the request
 * was cancelled with.
 */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>;

/**
 * No answer came. `unsent`: the server was not reached, so nothing was done. `lost`: it may have been. `untrusted`: the
 * connection was refused by us (a certificate, no TLS at all), and another attempt would be too.
 */
export class TransportFailure extends Error {
  readonly kind: 'unsent' | 'lost' | 'untrusted';

  constructor(kind: TransportFailure['kind'], cause: unknown) {
    super(`No answer: ${messageOf(cause)}`, { cause });
    this.name = 'TransportFailure';
    this.kind = kind;
  }
}

const unsentCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What a failed attempt means, by the code of the system's error, which may be the cause of another. */
export function toTransportFailure(error: unknown): TransportFailure {
  if (error instanceof TransportFailure) return error;
  const code = codeOf(error);
  if (unsentCodes.has(code)) return new TransportFailure('unsent', error);
  const isUntrusted = /CERT|TLS|SELF_SIGNED|ISSUER|UNABLE_TO_VERIFY/.test(code) || isWithoutTls(error);
  return new TransportFailure(isUntrusted ? 'untrusted' : 'lost', error);
}

/** Whether a server that was called by https answered without TLS: what OpenSSL says of an answer that is plain text. */
export function isWithoutTls(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /wrong version number|packet length too long/i.test(error.message) || isWithoutTls(error.cause);
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors[0]);
  return 'cause' in error ? codeOf(error.cause) : '';
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === '' || error.message === 'fetch failed' ? codeOf(error) || error.message : error.message;
}
