import type { Options } from './options.ts';
import type { Outcome } from './outcome.ts';

const mostShown = 10;

/** Prints what came of one attack, with how to make again what was found. */
export function printOutcome({ attack, strikes, statuses, findings, memory, hold }: Outcome, { seed }: Options): void {
  const took = `${strikes} strikes, at most ${memory.toFixed()} MiB, ${hold.toFixed()} ms`;
  console.log(`  ${findings.length === 0 ? 'held ' : 'FAILS'} ${attack.name.padEnd(10)} ${took}\n        ${statuses}`);
  for (const { what, sent, strike } of findings.slice(0, mostShown))
    console.log(`        ${what}\n          --only ${attack.name} --seed ${seed} --strike ${strike}: ${sent}`);
  if (findings.length > mostShown) console.log(`        and ${findings.length - mostShown} more`);
}
