import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { malformed } from './form-part.ts';

/** Bytes that are looked through before others get a turn: at the worst some two milliseconds. */
const stretch = 1024 * 1024;

/** The lines that divide a form, looked for from one to the next. */
export class DelimiterSearch {
  readonly #body: Buffer;
  readonly #delimiter: Buffer;
  #sinceTurn = 0;

  constructor(body: Buffer, boundary: string) {
    this.#body = body;
    this.#delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
  }

  /** The end of the first delimiter: at the beginning, or behind lines that nobody reads. */
  async first(): Promise<number> {
    const atOnce = this.#delimiter.subarray(2);
    if (this.#body.subarray(0, atOnce.length).equals(atOnce)) return atOnce.length;
    return (await this.next(0)).after;
  }

  /** Where the next delimiter from a place on begins and ends. */
  async next(from: number): Promise<{ before: number; after: number }> {
    for (let start = from; start < this.#body.length; start += stretch) {
      if (this.#sinceTurn >= stretch) await this.#giveTurn();
      const found = this.#within(start);
      if (found >= 0) return { before: found, after: found + this.#delimiter.length };
    }
    return malformed('its end is missing');
  }

  #within(start: number): number {
    const window = this.#body.subarray(start, start + stretch + this.#delimiter.length - 1);
    const at = window.indexOf(this.#delimiter);
    this.#sinceTurn += at < 0 ? window.length : at;
    return at < 0 ? -1 : start + at;
  }

  async #giveTurn(): Promise<void> {
    this.#sinceTurn = 0;
    await turnOfTheLoop();
  }
}
