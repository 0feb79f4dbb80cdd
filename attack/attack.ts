import type { Victim } from './victim.ts';

/** Something that the server should never do. */
export interface Finding {
  /** What happened, in one line. */
  readonly what: string;
  /** What was sent, so far as it helps to see why. */
  readonly sent: string;
}

/** One way to attack: strikes that are made from numbers, so that each can be made again by itself. */
export interface Attack {
  readonly name: string;
  /** One sentence: what is tried. */
  readonly says: string;
  /** How many strikes may be under way at once. */
  readonly atOnce: number;
  /** Makes the strike of that number (0 is the first) and answers what was found. */
  strike(victim: Victim, seed: number, number: number): Promise<readonly Finding[]>;
}
