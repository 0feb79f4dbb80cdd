import { setTimeout as wait } from 'node:timers/promises';
import type { Victim } from './victim.ts';

/** How long the server's event loop stood still at most, in milliseconds of its processor, and in which strikes. */
export interface Hold {
  readonly hold: number;
  /** The strikes that were begun between the two questions that found it. */
  readonly first: number;
  readonly last: number;
}

/** Milliseconds between two questions: short, so that few strikes can have been the one. */
const pause = 200;

/** Asks again and again how long the loop stood still, for as long as `goesOn` says so; answers the longest of all. */
export async function watchHold(victim: Victim, strikes: () => number, goesOn: () => boolean): Promise<Hold> {
  let longest: Hold = { hold: 0, first: strikes(), last: strikes() };
  let first = strikes();
  do {
    await wait(pause);
    const hold = await victim.longestHold();
    if (hold > longest.hold) longest = { hold, first, last: strikes() };
    first = strikes();
  } while (goesOn());
  return longest;
}
