import type { Finished } from './finished.ts';

/** How many records are remembered that were asked for once, a power of two. */
const remembered = 2 ** 15;

/** No single record takes more than this part of the room. */
const largestShare = 16;

/**
 * The room for finished records of all tenants of a process. When it is full, records go that nobody asked for since the last
 * look at them, one after another, as the hand of a clock goes round.
 */
export class RecordMemory {
  /** The most bytes that are held; 0: none is kept. */
  readonly most: number;
  /** How many records were asked for and found finished, and how many were not. */
  hits = 0;
  misses = 0;
  readonly #all = new Set<Finished>();
  readonly #seen = new Int32Array(remembered);
  #hand: Iterator<Finished> | null = null;
  #held = 0;

  constructor(most: number) {
    this.most = most;
  }

  /** Bytes that are held, with what is kept beside each record. */
  get held(): number {
    return this.#held;
  }

  /** How many records are kept. */
  get count(): number {
    return this.#all.size;
  }

  /**
   * Whether a record that was asked for is worth keeping: it was asked for lately. Who reads everything once takes nobody's
   * place, and pays nothing for keeping.
   */
  admits(shelf: number, id: number): boolean {
    if (this.most === 0) return false;
    const mark = Math.imul(id, 0x9e3779b1) ^ Math.imul(shelf, 0x85ebca6b);
    const place = (Math.imul(mark, 0x27d4eb2f) >>> 7) & (remembered - 1);
    if (this.#seen[place] === mark) return true;
    this.#seen[place] = mark;
    return false;
  }

  /** Whether a record of so many bytes may be kept at all. */
  fits(bytes: number): boolean {
    return bytes * largestShare <= this.most;
  }

  /** Holds a record, for which others may have to go. */
  add(finished: Finished): void {
    this.#all.add(finished);
    this.#held += finished.size;
    while (this.#held > this.most) this.#turn();
  }

  /** Holds it no longer. */
  remove(finished: Finished): void {
    if (this.#all.delete(finished)) this.#held -= finished.size;
  }

  #turn(): void {
    this.#hand ??= this.#all.values();
    const { value, done } = this.#hand.next();
    if (done === true) this.#hand = null;
    else if (value.isUsed) value.isUsed = false;
    else value.drop();
  }
}
