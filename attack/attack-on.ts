import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgresServer } from '../packages/testkit/src/postgres-server.ts';
import { beginWorldTemplates } from '../packages/testkit/src/world-template.ts';
import type { Attack, Finding } from './attack.ts';
import { type Hold, watchHold } from './hold-watch.ts';
import type { Options } from './options.ts';
import type { Outcome } from './outcome.ts';
import { printOutcome } from './report.ts';
import { Victim } from './victim.ts';

/** Makes every attack on a server with that engine, each for its share of the time, and answers how much was found. */
export async function attackOn(
  engine: 'sqlite' | 'postgres',
  attacks: readonly Attack[],
  options: Options,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-attack-'));
  const postgres = engine === 'postgres' ? await startPostgresServer() : null;
  try {
    if (postgres !== null) {
      // Where the attack that kills servers finds databases for them.
      process.env['REEVE_TEST_POSTGRES'] = postgres.url;
      await (await beginWorldTemplates(postgres.url)).done;
    }
    const place = { data: folder, ...(postgres === null ? {} : { 'database-url': postgres.url }) };
    // The process that makes the demo keeps the memory that this takes: the one that is attacked finds it made.
    await (await Victim.start(engine, place)).end('SIGTERM');
    const victim = await Victim.start(engine, place);
    let findings = 0;
    for (const attack of attacks) {
      const outcome = await strikeFor(attack, victim, options, attacks.length);
      printOutcome(outcome, options);
      findings += outcome.findings.length;
    }
    await victim.end('SIGTERM');
    return findings;
  } finally {
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function strikeFor(attack: Attack, victim: Victim, options: Options, share: number): Promise<Outcome> {
  const until = performance.now() + (options.minutes * 60_000) / share;
  const findings: (Finding & { strike: number })[] = [];
  let next = options.strike ?? 0;
  let memory = 0;
  await victim.longestHold();
  victim.takeStatuses();
  const striker = async () => {
    do {
      const strike = next++;
      for (const finding of await attack.strike(victim, options.seed, strike)) findings.push({ ...finding, strike });
      memory = Math.max(memory, victim.residentMebibytes());
    } while (victim.isAlive && options.strike === null && performance.now() < until);
  };
  let strikes = true;
  const watched = watchHold(
    victim,
    () => next,
    () => strikes,
  );
  try {
    await Promise.all(Array.from({ length: options.strike === null ? attack.atOnce : 1 }, striker));
  } finally {
    strikes = false;
  }
  const held = await watched;
  const statuses = victim.takeStatuses();
  const standstills = await victim.takeStandstills();
  // Without an answer a busy machine may have left it as well: its own processor time says whether it stood still.
  const stood = held.hold > options.hold ? standstills : [];
  findings.push(...stood.map((where) => ({ what: `stood still in ${where}`, sent: attack.name, strike: next })));
  findings.push(...healthOf(attack, victim, { memory, held }, options).map((each) => ({ ...each, strike: next })));
  return { attack, strikes: next - (options.strike ?? 0), statuses, findings, memory, hold: held.hold };
}

/** What the server itself says of the attack: whether it lives, what it logged, what it took. */
function healthOf(
  { name }: Attack,
  victim: Victim,
  took: { readonly memory: number; readonly held: Hold },
  options: Options,
): Finding[] {
  const sent = `all of ${name}`;
  const { held } = took;
  const among = `${name}, strikes ${held.first} to ${held.last}`;
  return [
    ...(victim.isAlive ? [] : [{ what: 'the server is gone', sent }]),
    ...victim.takeBugs().map((line) => ({ what: `logged as a bug: ${line.slice(0, 500)}`, sent })),
    ...(took.memory <= options.memory ? [] : [{ what: `${took.memory.toFixed()} MiB of memory`, sent }]),
    ...(held.hold <= options.hold
      ? []
      : [{ what: `the event loop stood still ${held.hold.toFixed()} ms`, sent: among }]),
  ];
}
