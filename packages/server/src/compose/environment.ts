import type { Timers } from '@reeve/callbacks';
import { type Behaviour, type Clock, systemClock } from '@reeve/domain';
import type { Observe } from '../observe/observation.ts';
import { printLines } from '../observe/print-lines.ts';
import type { CallbackTime } from './open-callbacks.ts';

/** What a server takes from the machine; tests set their own. */
export interface Environment {
  readonly clock: Clock;
  readonly print: (line: string) => void;
  /** Hears what the server says, beside the log. */
  readonly observe?: Observe;
  /** What times callbacks. The clock above may be moved by hand, which retries follow, and leases must not. */
  readonly callbackTime?: CallbackTime;
  /** What ends calls whose time is over. */
  readonly timers?: Timers;
  /** A clock that only runs on, in milliseconds, by which calls are timed. */
  readonly stopwatch?: () => number;
  /** Where the built console lies, in place of beside the program. */
  readonly consoleFolder?: string;
  /** Puts something around each behaviour: tests hold it to what it says. */
  readonly aroundBehaviour?: (behaviour: Behaviour) => Behaviour;
}

/** The machine's own. */
export const machine: Environment = {
  clock: systemClock,
  print: printLines({
    write: (text) => void process.stdout.write(text),
    atEndOfTurn: setImmediate,
    atExit: (work) => void process.once('exit', work),
  }),
};
