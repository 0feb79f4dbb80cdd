/** Room for a page of usual records; several such pages are on their way at once. */
const smallest = 256 * 1024;
/** What lies ready for the next answers, in bytes: beyond it, buffers are left to the garbage collector. */
const keptBytes = 16 * 1024 * 1024;

const free: Buffer[] = [];
let freeBytes = 0;

/**
 * The bytes of a body, in a buffer that is lent. Whoever is done with them gives it back, once; where nobody can say when
 * that is (a connection that breaks), it is not given back, and the garbage collector has it.
 *
 * Memory for more than 128 KiB comes from the operating system page by page each time it is asked for, which costs several
 * times what filling it costs.
 */
export class LentBytes {
  #buffer: Buffer | null;
  #length = 0;

  /** @param expected how many bytes are to be written, as far as that is known. */
  constructor(expected = smallest) {
    this.#buffer = take(expected);
  }

  /** What was written so far. Raises an error after it was given back. */
  get bytes(): Buffer {
    return this.#held().subarray(0, this.#length);
  }

  get length(): number {
    return this.#length;
  }

  /** Writes a text after what is there, as UTF-8. */
  write(text: string): void {
    const most = text.length * 3; // UTF-8 takes at most three bytes for what a text counts as one
    if (this.#length + most > this.#held().length) this.#makeRoom(Buffer.byteLength(text));
    this.#length += this.#held().write(text, this.#length);
  }

  /** Writes bytes after what is there. */
  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#held().set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Gives the buffer back. Its bytes must not be looked at any more. */
  giveBack(): void {
    const buffer = this.#held();
    this.#buffer = null;
    if (freeBytes + buffer.length > keptBytes) return;
    free.push(buffer);
    freeBytes += buffer.length;
  }

  #held(): Buffer {
    if (this.#buffer === null) throw new Error('The bytes were given back.');
    return this.#buffer;
  }

  #makeRoom(more: number): void {
    const small = this.#held();
    if (this.#length + more <= small.length) return;
    const large = take(Math.max(small.length * 2, this.#length + more));
    small.copy(large, 0, 0, this.#length);
    this.giveBack();
    this.#buffer = large;
  }
}

/** The buffer of at least that many bytes that was given back last, or a new one. */
function take(bytes: number): Buffer {
  const at = free.findLastIndex(({ length }) => length >= bytes);
  const [found] = at < 0 ? [] : free.splice(at, 1);
  if (found === undefined) return Buffer.allocUnsafeSlow(Math.max(smallest, bytes));
  freeBytes -= found.length;
  return found;
}
