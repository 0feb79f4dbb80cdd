/** Statements dropped for one weight: two weights make V8 collect, and 160 statements are finalised in some 8 ms. */
const statementsAWeight = 80;

/**
 * More than the C library takes from memory that was used before: it is asked of the system, which gives no page of it before
 * one is written, and none is.
 */
const bytes = 40 * 1024 * 1024;

/**
 * Makes V8 collect after so many prepared statements were dropped, by memory that is only named. V8 does not know what a
 * statement holds, which is some tens of kilobytes outside its heap: with a small heap it let 3,000 of them wait for each other,
 * 100 MiB, and finalised them in one collection that held the event loop for 150 ms.
 */
export class DeadWeight {
  readonly #room: number;
  #added = 0;
  /** Held until the next one, so that it is old by then, and stays with what is dropped until the next full collection. */
  #latest: ArrayBuffer | null = null;

  /** @param room how many statements there may be before others are dropped for them. */
  constructor(room: number) {
    this.#room = room;
  }

  /** Bytes that V8 believes to be held by what was dropped last. */
  get named(): number {
    return this.#latest?.byteLength ?? 0;
  }

  /** To be called for each statement that is kept, for beyond the room another is dropped for it. */
  add(): void {
    this.#added += 1;
    if (this.#added > this.#room && this.#added % statementsAWeight === 0) this.#latest = new ArrayBuffer(bytes);
  }
}
