import type { Clock } from '@reeve/domain';

/** A clock that stands still until it is moved. */
export interface StillClock extends Clock {
  /** Sets the time, as a timestamp. */
  set(timestamp: string): void;
  /** Moves the time on by so many seconds. */
  pass(seconds: number): void;
}

/** A clock that stands at a time. */
export function stillClock(start: string): StillClock {
  let now = Date.parse(start);
  return {
    now: () => now,
    set: (timestamp) => {
      now = Date.parse(timestamp);
    },
    pass: (seconds) => {
      now += seconds * 1000;
    },
  };
}
