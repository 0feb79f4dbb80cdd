import type { Turn } from '../engine.ts';
import { DatabaseBusy } from '../errors.ts';

/** A write that waits for those before it. */
interface Waiting {
  readonly turn: Turn;
  readonly start: () => void;
}

/**
 * The turns of those who write a tenant in this process, in the order in which they came: any number side by side, or one
 * alone. Whoever waits holds no connection, so that a crowd of writers leaves the pool to those who read.
 */
export class Turns {
  readonly #longest: number;
  #waiting: Waiting[] = [];
  #beside = 0;
  #alone = false;

  /** `longest` is how long a write waits, in milliseconds; 0 for no limit. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Resolves when it is the caller's turn, with what ends the turn. Raises `DatabaseBusy` when that takes too long. */
  async take(turn: Turn): Promise<() => void> {
    if (this.#waiting.length > 0 || !this.#mayStart(turn)) await this.#wait(turn);
    else this.#begin(turn);
    return () => this.#end(turn);
  }

  #wait(turn: Turn): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting = { turn, start: () => this.#stopTimer(timer, resolve) };
      const timer = this.#longest === 0 ? undefined : setTimeout(() => reject(this.#tooLong(waiting)), this.#longest);
      this.#waiting.push(waiting);
    });
  }

  #stopTimer(timer: NodeJS.Timeout | undefined, then: () => void): void {
    clearTimeout(timer);
    then();
  }

  #tooLong(waiting: Waiting): DatabaseBusy {
    this.#waiting = this.#waiting.filter((each) => each !== waiting);
    this.#advance();
    return new DatabaseBusy(new Error('The writes before it took too long.'));
  }

  #begin(turn: Turn): void {
    if (turn === 'alone') this.#alone = true;
    else this.#beside += 1;
  }

  #end(turn: Turn): void {
    if (turn === 'alone') this.#alone = false;
    else this.#beside -= 1;
    this.#advance();
  }

  #advance(): void {
    for (let next = this.#waiting[0]; next !== undefined && this.#mayStart(next.turn); next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#begin(next.turn);
      next.start();
    }
  }

  #mayStart(turn: Turn): boolean {
    return !this.#alone && (turn === 'beside' || this.#beside === 0);
  }
}
