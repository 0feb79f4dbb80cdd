/**
 * The bench in a minute: what Reeve reaches of a bare `node:http`, on SQLite and the demo, against what is written in
 * `small-ratios.json`. Where a ratio fell by more than a third it is measured again, and ends with 1 when one fell three times; `--write`
 * writes the ratios of this run, the middle of three. The ratios are of one machine's kind: where they do not fit another, write them there.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBare } from './bare-under-test.ts';
import { cases } from './cases.ts';
import { readOptions } from './options.ts';
import { ReeveUnderTest } from './reeve-under-test.ts';
import { lineOf, measureInTurn, quantile, quickRatioOf } from './slices.ts';

const file = join(import.meta.dirname, 'small-ratios.json');
const mostLost = 1 / 3;
const mostTimes = 3;
const wanted = [
  'one ticket by id, of a thousand',
  'list of 25',
  'create, durable',
  'patch',
  'mixed: 60 by id, 20 lists, 20 writes',
];
/** Requests of each kind after which the server is no longer young, and those that a bare one takes until it is as fast as it becomes. */
const warmAfter = 4000;
const bareWarmAfter = 25_000;
/** Many short ones: the quick quarter of each is then of the machine's quiet moments. */
const slices = { rounds: 16, slice: 0.25, warmUp: 40 };
const isWriting = process.argv.includes('--write');
const options = readOptions(process.argv.slice(2).filter((each) => each !== '--write'));

if (isWriting) writeFileSync(file, `${JSON.stringify(await middleOfThree(), null, 2)}\n`);
else if (await fallsEachTime()) process.exitCode = 1;

/** A machine that does other work for a moment slows the two unevenly: what is measured good once, is good. */
async function fallsEachTime(): Promise<boolean> {
  let left = wanted;
  for (let time = 0; time < mostTimes && left.length > 0; time += 1) {
    const again = fallen(await measure());
    left = left.filter((name) => again.includes(name));
  }
  return left.length > 0;
}

async function middleOfThree(): Promise<Record<string, number>> {
  const runs = [await measure(), await measure(), await measure()];
  return Object.fromEntries(
    wanted.map((name) => [
      name,
      quantile(
        runs.map((run) => run[name] ?? 0),
        0.5,
      ),
    ]),
  );
}

/** By case, what Reeve reaches of a bare server that answers a ticket. */
async function measure(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-bench-small-'));
  const reeve = await ReeveUnderTest.start({ ...options, engine: 'sqlite', tickets: 1000, processes: 1 });
  const port = reeve.ports[0] as number;
  const shots = cases.filter(({ name }) => wanted.includes(name));
  const first = shots[0]?.shot(1, reeve.ground);
  if (first === undefined) throw new Error('There is nothing to measure.');
  const bare = await startBare(folder, { port, shot: first }, options.port + 10);
  const own = shots.map(({ name, shot }) => ({
    name,
    ports: [port],
    connections: 10,
    shot: (index: number) => shot(index, reeve.ground),
    warmAfter,
    cpuSeconds: () => reeve.cpuSeconds(),
  }));
  const figures = await measureInTurn([...own, { ...bare.contender, warmAfter: bareWarmAfter }], slices);
  await bare.server.stop();
  await reeve.stop();
  rmSync(folder, { recursive: true, force: true });
  for (const each of figures) process.stdout.write(`${lineOf(each)}\n`);
  const yardstick = figures.pop();
  if (yardstick === undefined) throw new Error('The bare server was not measured.');
  return Object.fromEntries(
    figures.map((each) => [each.contender.name, Number(quickRatioOf(each, yardstick).toPrecision(3))]),
  );
}

function readExpected(): Readonly<Record<string, number>> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
}

/** Says how each ratio stands to what is expected, and answers which fell by more than a third. */
function fallen(ratios: Readonly<Record<string, number>>): string[] {
  const expected = readExpected();
  return Object.entries(ratios).flatMap(([name, ratio]) => {
    const hasFallen = ratio < (expected[name] ?? 0) * (1 - mostLost);
    const verdict = hasFallen ? ': FELL BY MORE THAN A THIRD' : '';
    process.stdout.write(`${name}: ${ratio} of bare, ${expected[name]} expected${verdict}\n`);
    return hasFallen ? [name] : [];
  });
}
