import { streamOf } from './stream-of.ts';
import { type Transport, type TransportAnswer, toTransportFailure } from './transport.ts';

/** What of `undici` is used: its `request`, of any version from 6. */
export interface UndiciLike {
  request(
    url: string,
    options: {
      method: string;
      headers: Record<string, string>;
      body: string | Uint8Array | AsyncIterable<Uint8Array> | null;
      signal?: AbortSignal;
      dispatcher?: unknown;
    },
  ): Promise<UndiciAnswer>;
}

interface UndiciAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: AsyncIterable<Uint8Array> & { text(): Promise<string> };
}

/**
 * Sends by an `undici` that the caller brings, with a dispatcher of theirs: the quickest on Node, and no dependency of
 * ours. Answers are not compressed.
 */
export function undiciTransport(undici: UndiciLike, dispatcher?: unknown): Transport {
  const own = dispatcher === undefined ? {} : { dispatcher };
  return async ({ url, method, headers, body, onCancel }) => {
    const control = new AbortController();
    onCancel((reason) => control.abort(reason));
    const raise = (error: unknown) => {
      throw control.signal.aborted ? control.signal.reason : toTransportFailure(error);
    };
    const options = { method, headers: { ...headers }, body, signal: control.signal, ...own };
    return undici.request(url, options).then((answer) => toAnswer(answer, raise), raise);
  };
}

function toAnswer({ statusCode, headers, body }: UndiciAnswer, raise: (error: unknown) => never): TransportAnswer {
  return {
    status: statusCode,
    header: (name) => {
      const value = headers[name];
      return value === undefined ? null : String(value);
    },
    text: () => body.text().catch(raise),
    stream: () => streamOf(body),
  };
}
