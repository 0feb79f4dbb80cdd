import type { Attack, Finding } from './attack.ts';

/** What came of one attack. */
export interface Outcome {
  readonly attack: Attack;
  readonly strikes: number;
  /** How many answers of each status there were. */
  readonly statuses: string;
  readonly findings: readonly (Finding & { readonly strike: number })[];
  /** The most memory that the server had, in MiB, and the longest its event loop stood still, in milliseconds. */
  readonly memory: number;
  readonly hold: number;
}
