import { nextTurn } from './loop-turns.ts';

/** Milliseconds after which others get their turn. */
const longest = 15;

/** One turn of the event loop, as long as it lasts, and then the next. */
export class LongTurn {
  #began = performance.now();

  /** Resolves at once while the turn is short, and else in a later one: the loop goes on in between. */
  async orNext(): Promise<void> {
    if (performance.now() - this.#began < longest) return;
    await nextTurn();
    this.#began = performance.now();
  }
}
