import { refuseCall } from '../fault/server-fault.ts';

/** What the answer to one call may hold, whoever calls. */
export interface AnswerLimits {
  /** Records read for it, those of all requests of a bundle together. */
  readonly records: number;
  /** Bytes of its body before compression. */
  readonly bytes: number;
}

/**
 * What is left of the limits of one call. Everything that writes lists takes from it while it writes, so that no more is
 * made than could be sent; a bundle's requests share one. Once something was refused, nothing else is let through.
 */
export class Budget {
  readonly #limits: AnswerLimits;
  #records = 0;
  #bytes = 0;
  #refusal: string | null = null;

  constructor(limits: AnswerLimits) {
    this.#limits = limits;
  }

  /** How many bytes may still be written. */
  get bytesLeft(): number {
    return Math.max(0, this.#limits.bytes - this.#bytes);
  }

  /** Takes records that are about to be read. Raises `answer too large`. */
  takeRecords(count: number): void {
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
