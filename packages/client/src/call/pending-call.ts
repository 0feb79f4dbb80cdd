import type { ApiAnswer } from '../connection/api-call.ts';

/** What is known of an answer beside its data. */
export interface CallResponse<T> {
  readonly data: T;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly attempts: number;
  /** Milliseconds from the first attempt. */
  readonly duration: number;
  /** The write's answer was lost, and the record was found: it had been made. */
  readonly isFound: boolean;
  /** A header by its name in lower case. */
  header(name: string): string | null;
}

/** A call that is under way: awaited, it is the data; `withResponse` has the rest too. */
export class PendingCall<T> extends Promise<T> {
  #response: Promise<CallResponse<T>> | undefined;

  /** What is made of it is a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  static of<T>(response: Promise<CallResponse<T>>): PendingCall<T> {
    const call = new PendingCall<T>((resolve, reject) => {
      response.then(({ data }) => resolve(data), reject);
    });
    call.#response = response;
    return call;
  }

  withResponse(): Promise<CallResponse<T>> {
    // Whoever asks for the response hears of its failure there.
    this.catch(() => {});
    return this.#response as Promise<CallResponse<T>>;
  }
}

/** The response of an answer whose data was read. */
export function responseOf<T>(answer: ApiAnswer, data: T): CallResponse<T> {
  const { status, requestId, attempts, duration, header } = answer;
  return { data, status, requestId, attempts, duration, isFound: answer.found !== undefined, header };
}
