import { orEnded, type ReadTurn } from './read-turn.ts';

/** How many long reads run and wait. */
export interface LaneLoad {
  readonly lanes: number;
  readonly running: number;
  readonly waiting: number;
}

interface Waiting {
  readonly enter: () => void;
  isIn: boolean;
}

/**
 * A number of lanes for long reads. Callers take turns, and none has all of them where there are several: whoever comes with one
 * read waits for the end of one read at most, however many another has asked for.
 */
export class FairLanes {
  readonly #lanes: number;
  readonly #running = new Map<string, number>();
  /** By caller; who had a turn goes to the end. */
  readonly #waiting = new Map<string, Set<Waiting>>();
  #taken = 0;

  /** @param lanes how many reads run at a time, 1 or more. */
  constructor(lanes: number) {
    this.#lanes = lanes;
  }

  /** What is going on. */
  get load(): LaneLoad {
    const waiting = [...this.#waiting.values()].reduce((sum, { size }) => sum + size, 0);
    return { lanes: this.#lanes, running: this.#taken, waiting };
  }

  /**
   * Runs work in a lane. Rejects with the signal's reason as soon as it is aborted; the lane is free when the work has
   * settled.
   */
  async run<T>(turn: ReadTurn, work: () => Promise<T>): Promise<T> {
    turn.signal.throwIfAborted();
    if (this.#mayEnter(turn.caller)) this.#enter(turn.caller);
    else await this.#wait(turn);
    return orEnded(
      work().finally(() => this.#leave(turn.caller)),
      turn.signal,
    );
  }

  #mayEnter(caller: string): boolean {
    const most = Math.max(1, this.#lanes - 1);
    return this.#taken < this.#lanes && (this.#running.get(caller) ?? 0) < most;
  }

  #enter(caller: string): void {
    this.#taken++;
    this.#running.set(caller, (this.#running.get(caller) ?? 0) + 1);
  }

  #leave(caller: string): void {
    this.#taken--;
    const left = (this.#running.get(caller) ?? 0) - 1;
    if (left > 0) this.#running.set(caller, left);
    else this.#running.delete(caller);
    this.#admit();
  }

  /** Waits for a lane and enters it. */
  async #wait({ caller, signal }: ReadTurn): Promise<void> {
    const { promise, resolve: enter } = Promise.withResolvers<void>();
    const waiting: Waiting = { enter, isIn: false };
    this.#waiting.set(caller, (this.#waiting.get(caller) ?? new Set()).add(waiting));
    try {
      await orEnded(promise, signal);
    } catch (error) {
      if (waiting.isIn) this.#leave(caller);
      else this.#forget(caller, waiting);
      throw error;
    }
  }

  #forget(caller: string, waiting: Waiting): void {
    const own = this.#waiting.get(caller);
    own?.delete(waiting);
    if (own?.size === 0) this.#waiting.delete(caller);
  }

  /** Lets the next one in whose caller may have a lane. */
  #admit(): void {
    for (const [caller, own] of this.#waiting) {
      const [next] = own;
      if (next === undefined || !this.#mayEnter(caller)) continue;
      this.#forget(caller, next);
      this.#goLast(caller, own);
      this.#enter(caller);
      next.isIn = true;
      next.enter();
      return;
    }
  }

  #goLast(caller: string, own: Set<Waiting>): void {
    if (own.size === 0) return;
    this.#waiting.delete(caller);
    this.#waiting.set(caller, own);
  }
}
