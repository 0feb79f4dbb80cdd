/**
 * Runs one piece of work after another, in the order in which they came. What one raises goes to whoever asked for it
 * and does not stop the next.
 */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` when everything asked for before has ended; answers as it does. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }
}
