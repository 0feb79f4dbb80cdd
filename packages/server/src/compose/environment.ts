import { type Clock, systemClock } from '@reeve/domain';
import type { Observe } from '../observe/observation.ts';
import type { CallbackTime } from './open-callbacks.ts';

/** What a server takes from the machine; tests set their own. */
export interface Environment {
  readonly clock: Clock;
  readonly print: (line: string) => void;
  /** Hears what the server says, beside the log. */
  readonly observe?: Observe;
  /** What times callbacks. The clock above may be moved by hand, which leases and retries must not follow. */
  readonly callbackTime?: CallbackTime;
  /** A clock that only runs on, in milliseconds, by which calls are timed. */
  readonly stopwatch?: () => number;
}

/** The machine's own. */
export const machine: Environment = { clock: systemClock, print: (line) => process.stdout.write(`${line}\n`) };
