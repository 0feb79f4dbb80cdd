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
      signal?: unknown;
      dispatcher?: unknown;
    },
  ): Promise<UndiciAnswer>;
}

interface UndiciAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: AsyncIterable<Uint8Array> & { text(): Promise<string> };
}

/** What `undici` uses of an `AbortSignal`, and nothing else: a whole one costs a fifth of a call. */
class CancelSignal {
  aborted = false;
  reason: unknown;
  #listener: (() => void) | null = null;

  addEventListener(_name: 'abort', listener: () => void): void {
    this.#listener = listener;
  }

  removeEventListener(): void {
    this.#listener = null;
  }

  cancel(reason: unknown): void {
    this.aborted = true;
    this.reason = reason;
    this.#listener?.();
  }
}

/**
 * Sends by an `undici` that the caller brings, with a dispatcher of theirs: the quickest on Node, and no dependency of
 * ours. Answers are not compressed.
 */
export function undiciTransport(undici: UndiciLike, dispatcher?: unknown): Transport {
  const own = dispatcher === undefined ? {} : { dispatcher };
  return async ({ url, method, headers, body, onCancel }) => {
    const signal = new CancelSignal();
    onCancel((reason) => signal.cancel(reason));
    const raise = (error: unknown) => {
      throw signal.aborted ? signal.reason : toTransportFailure(error);
    };
    const options = { method, headers: headers as Record<string, string>, body, signal, ...own };
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
