import type { Clock } from '@reeve/domain';

/** A clock that can be moved: the sandbox's. */
export interface MovableClock extends Clock {
  /** Sets the time, as a timestamp; it runs on from there. */
  set(timestamp: string): void;
  /** Moves the time on by so many seconds. */
  pass(seconds: number): void;
}

/** A movable clock that runs as fast as one likes, or stands. */
export interface SandboxClock extends MovableClock {
  /** Seconds a second: 1 runs with the clock that it is set by, 0 stands still. */
  readonly speed: number;
  run(speed: number): void;
}

/** A clock that runs with another one, and can be moved away from it. */
export function sandboxClock(base: Clock): SandboxClock {
  let [since, at, speed] = [0, 0, 1];
  const now = () => at + (base.now() - since) * speed;
  const goOnFrom = (moment: number) => {
    at = moment;
    since = base.now();
  };
  return {
    now,
    get speed() {
      return speed;
    },
    set: (timestamp) => goOnFrom(Date.parse(timestamp)),
    pass: (seconds) => goOnFrom(now() + seconds * 1000),
    run: (faster) => {
      goOnFrom(now());
      speed = faster;
    },
  };
}

/** Whether a clock can be moved. */
export function isMovable(clock: Clock): clock is MovableClock {
  return 'set' in clock && 'pass' in clock;
}
