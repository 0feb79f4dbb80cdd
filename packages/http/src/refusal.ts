import { STATUS_CODES } from 'node:http';

/** What the listener itself refuses, before the application is asked: a status and a sentence for a person. */
export interface Refusal {
  readonly status: 400 | 408 | 413 | 414 | 417 | 431 | 500 | 503;
  readonly message: string;
  /** After how many seconds it is worth another try. */
  readonly retryAfter?: number;
}

/**
 * Every refusal the listener knows. The sentences are our own (*assumed*: the vendor's gateway texts are unknown;
 * evidence: errors/gateway-texts).
 */
export const refusals = {
  malformed: { status: 400, message: 'The request is not valid HTTP.' },
  hostMissing: { status: 400, message: 'The request has no Host header.' },
  hostUnclear: { status: 400, message: 'The Host header must name one host, the same as the address does.' },
  tooSlow: { status: 408, message: 'The request did not arrive in time.' },
  bodyTooLarge: { status: 413, message: 'The request body is larger than this server accepts.' },
  addressTooLong: {
    status: 414,
    message:
      'Request URI Too Long. Longer conditions go into the body of a search, as of POST /service/tickets/search.',
  },
  expectation: { status: 417, message: 'The only expectation understood is 100-continue.' },
  tooManyHeaders: { status: 431, message: 'The request headers are larger or more numerous than this server accepts.' },
  tooManyWaiting: {
    status: 503,
    message: 'Too many requests were sent on this connection before their answers were read.',
    retryAfter: 1,
  },
  answersFull: {
    status: 503,
    message: 'The answers that are being sent take all the memory that they may. Try again in a moment.',
    retryAfter: 5,
  },
  failed: { status: 500, message: 'The request could not be answered because of an error in the server.' },
} as const satisfies Record<string, Refusal>;

/**
 * The refusal's body in the API's error form: pretty printed, two spaces, CRLF (evidence: wire-format/pretty-errors,
 * errors/shape).
 */
export function toRefusalBody(refusal: Refusal): string {
  const body = { code: 'ConnectWiseApi', message: refusal.message };
  return JSON.stringify(body, null, 2).replaceAll('\n', '\r\n');
}

/** Headers of a refusal. The connection is closed after it, because what follows on it cannot be trusted. */
export function toRefusalHeaders(body: string, { retryAfter }: Refusal): Record<string, string> {
  return {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Content-Length': String(Buffer.byteLength(body)),
    ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    Connection: 'close',
  };
}

/** The refusal as bytes for a bare socket, where no request could be read and so no response object exists. */
export function toRawRefusal(refusal: Refusal): string {
  const body = toRefusalBody(refusal);
  const lines = Object.entries(toRefusalHeaders(body, refusal)).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${lines.join('')}\r\n${body}`;
}
