import type { HttpRequest } from '@reeve/http';
import { ReadEnded, type ReadTurn } from '@reeve/store';
import { refuseCall } from '../fault/server-fault.ts';

/** What the answer to one call may take, whoever calls. */
export interface AnswerLimits {
  /** Records read for it, those of all requests of a bundle together. */
  readonly records: number;
  /** Bytes of its body before compression. */
  readonly bytes: number;
  /** How long its long reads may take, from the beginning of the first, in milliseconds. */
  readonly milliseconds: number;
  /** Calls back later. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
}

/** Who spends a budget: how it is told that nobody waits any longer, and whose reads share the lanes. */
export interface Spender {
  readonly request: Pick<HttpRequest, 'onHangUp'>;
  readonly caller: string;
  /** Counts calls against the caller's rate limit. Raises `too many requests`. */
  readonly countCalls: (calls: number) => Promise<void>;
}

/**
 * What is left of the limits of one call. Everything that writes lists takes from it while it writes, so that no more is
 * made than could be sent; a bundle's requests share one. Once something was refused, nothing else is let through.
 */
export class Budget {
  readonly #limits: AnswerLimits;
  readonly #spender: Spender;
  #records = 0;
  #bytes = 0;
  #refusal: string | null = null;
  #turn: ReadTurn | null = null;
  #stopWaiting = () => {};

  constructor(limits: AnswerLimits, spender: Spender) {
    this.#limits = limits;
    this.#spender = spender;
  }

  /** How many bytes may still be written. */
  get bytesLeft(): number {
    return Math.max(0, this.#limits.bytes - this.#bytes);
  }

  /** The turn of long reads: it ends when their time is over, and when the caller hangs up. Time runs from here on. */
  get turn(): ReadTurn {
    this.#turn ??= this.#beginTurn();
    return this.#turn;
  }

  /** Takes records that are about to be read. Raises `answer too large`, and `ReadEnded` when the time of the call is over. */
  takeRecords(count: number): void {
    this.#turn?.signal.throwIfAborted();
    this.#records += count;
    if (this.#refusal !== null || this.#records > this.#limits.records)
      this.#refuse(`The call would read more than ${this.#limits.records} records. Ask for fewer at a time.`);
  }

  /** Takes bytes of a body of which so many records are written. Raises `answer too large`, which says how many would fit. */
  takeBytes(count: number, written: number): void {
    this.#bytes += count;
    if (this.#refusal !== null || this.#bytes > this.#limits.bytes)
      this.#refuse(`The answer would be larger than ${inMebibytes(this.#limits.bytes)}. ${advice(written)}`);
  }

  /** Takes calls that this one holds beyond itself. Raises `too many requests`. */
  async takeCalls(count: number): Promise<void> {
    if (count > 0) await this.#spender.countCalls(count);
  }

  /** The call is answered: nothing is waited for any longer. */
  end(): void {
    this.#stopWaiting();
  }

  #beginTurn(): ReadTurn {
    const ending = new AbortController();
    const { caller, request } = this.#spender;
    const stopTimer = this.#limits.after(this.#limits.milliseconds, () => ending.abort(new ReadEnded('time')));
    const stopListening = request.onHangUp(() => ending.abort(new ReadEnded('caller left')));
    this.#stopWaiting = () => {
      stopTimer();
      stopListening();
    };
    return { caller, signal: ending.signal };
  }

  #refuse(message: string): never {
    this.#refusal ??= message;
    return refuseCall({ kind: 'answer too large', message: this.#refusal });
  }
}

function advice(written: number): string {
  if (written < 1) return 'Name fewer fields.';
  return `Ask for a smaller pageSize (${written} or less), or name fewer fields.`;
}

function inMebibytes(bytes: number): string {
  const mebibytes = bytes / 1024 ** 2;
  return mebibytes >= 1 ? `${Number(mebibytes.toFixed(1))} MiB` : `${bytes} bytes`;
}
