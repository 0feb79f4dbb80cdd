/** Time as the client sees it; tests give one that they move. */
export interface ClientClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls the function after so many milliseconds; the answer takes that back. */
  after(milliseconds: number, call: () => void): () => void;
}

/** The machine's own. */
export const machineClock: ClientClock = {
  now: () => Date.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, Math.min(milliseconds, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};

/** Waits so long. Raises the signal's reason when it is given up meanwhile. */
export function pause(clock: ClientClock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = clock.after(milliseconds, () => {
      signal?.removeEventListener('abort', abort);
      resolve();
    });
    const abort = () => {
      stop();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', abort, { once: true });
  });
}
