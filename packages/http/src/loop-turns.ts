import { performance } from 'node:perf_hooks';

/** Milliseconds of one turn of the event loop after which no more requests are begun in it. */
const room = 5;

/**
 * Begins requests, at once where the turn of the event loop has room, and else in a later one, in the order in which they came:
 * whatever arrived while the loop was busy is read in one turn, and answers that are made in one go would add up.
 */
export class LoopTurns {
  #turn = -1;
  #began = 0;
  #waiting = 0;

  /** Does `work` now or in a turn of its own. */
  begin(work: () => void): void {
    if (this.#waiting === 0 && this.#hasRoom()) work();
    else this.#putOff(work);
  }

  #putOff(work: () => void): void {
    this.#waiting++;
    setImmediate(() => {
      this.#waiting--;
      if (this.#hasRoom()) work();
      else this.#putOff(work);
    });
  }

  #hasRoom(): boolean {
    const turn = performance.nodeTiming.uvMetricsInfo.loopCount;
    const now = performance.now();
    if (turn !== this.#turn) {
      this.#turn = turn;
      this.#began = now;
    }
    return now - this.#began < room;
  }
}
