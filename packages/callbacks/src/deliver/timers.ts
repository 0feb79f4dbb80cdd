/** Calls back later. Passed to whatever waits, so that tests need not. */
export interface Timers {
  /** Runs `work` once after so many milliseconds, unless the returned function is called first. */
  after(milliseconds: number, work: () => void): () => void;
}

/** The machine's timers. They do not keep the process alive. */
export const systemTimers: Timers = {
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};
