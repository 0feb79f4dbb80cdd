import type { Clock } from '@reeve/domain';

/** A clock that can be moved: the sandbox's. */
export interface MovableClock extends Clock {
  /** Sets the time, as a timestamp; it runs on from there. */
  set(timestamp: string): void;
  /** Moves the time on by so many seconds. */
  pass(seconds: number): void;
}

/** A clock that runs with another one, and can be moved away from it. */
export function sandboxClock(base: Clock): MovableClock {
  let offset = 0;
  return {
    now: () => base.now() + offset,
    set: (timestamp) => {
      offset = Date.parse(timestamp) - base.now();
    },
    pass: (seconds) => {
      offset += seconds * 1000;
    },
  };
}

/** Whether a clock can be moved. */
export function isMovable(clock: Clock): clock is MovableClock {
  return 'set' in clock && 'pass' in clock;
}
