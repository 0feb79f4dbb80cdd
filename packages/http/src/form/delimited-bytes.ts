import { malformed } from './form-part.ts';

const lineEnd = Buffer.from('\r\n');

/**
 * A form's bytes as they arrive, divided by its delimiter. What was read and not given out yet is never more than a piece
 * and a delimiter.
 */
export class DelimitedBytes {
  readonly #pieces: AsyncIterator<Buffer>;
  readonly #delimiter: Buffer;
  /** A delimiter begins with the end of a line, which the first one lacks. */
  #held: Buffer = lineEnd;

  constructor(pieces: AsyncIterable<Buffer>, boundary: string) {
    this.#pieces = pieces[Symbol.asyncIterator]();
    this.#delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
  }

  /** What comes before the next delimiter, in pieces; then that is behind us. Raises `FormRefused` where there is none. */
  async *upToDelimiter(): AsyncGenerator<Buffer> {
    for (let at = this.#at(); at < 0; at = this.#at()) {
      const sure = this.#held.length - this.#delimiter.length + 1;
      if (sure > 0) yield this.#give(sure);
      await this.#need();
    }
    const at = this.#at();
    if (at > 0) yield this.#give(at);
    this.#give(this.#delimiter.length);
  }

  /** The same of a part's content, behind its headers: the end of their last line is that of a delimiter too. */
  async *content(): AsyncGenerator<Buffer> {
    while (this.#held.length < this.#delimiter.length) await this.#need();
    if (this.#at() !== 0) this.#give(lineEnd.length);
    yield* this.upToDelimiter();
  }

  /** The next bytes, so many, which stay before us. */
  async peek(count: number): Promise<Buffer> {
    while (this.#held.length < count) await this.#need();
    return this.#held.subarray(0, count);
  }

  /** What comes before a text, at most so many bytes, and the text but its last bytes; null where it is not among them. */
  async takeUpTo(text: Buffer, most: number, left: number): Promise<Buffer | null> {
    for (;;) {
      const at = this.#held.subarray(0, most + text.length).indexOf(text);
      if (at >= 0) {
        const found = this.#give(at);
        this.#give(text.length - left);
        return found;
      }
      if (this.#held.length >= most + text.length) return null;
      await this.#need();
    }
  }

  /** Lets the rest come, and throws it away. */
  async skipRest(): Promise<void> {
    this.#held = Buffer.alloc(0);
    while ((await this.#pieces.next()).done !== true);
  }

  #at(): number {
    return this.#held.indexOf(this.#delimiter);
  }

  #give(count: number): Buffer {
    const given = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return given;
  }

  async #need(): Promise<void> {
    const next = await this.#pieces.next();
    if (next.done === true) malformed('its end is missing');
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
  }
}
