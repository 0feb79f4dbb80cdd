/**
 * The bench in half a minute: what Reeve reaches of a bare `node:http`, on SQLite and the demo, against what is written in
 * `small-ratios.json`. Ends with 1 when a ratio fell by more than a third; `--write` writes the ratios of this run. The
 * ratios are of one machine's kind: where they do not fit another, write them there.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBare } from './bare-under-test.ts';
import { cases } from './cases.ts';
import { readOptions } from './options.ts';
import { ReeveUnderTest } from './reeve-under-test.ts';
import { lineOf, measureInTurn, ratioOf } from './slices.ts';

const file = join(import.meta.dirname, 'small-ratios.json');
const mostLost = 1 / 3;
const wanted = [
  'one ticket by id, of a thousand',
  'list of 25',
  'create, durable',
  'patch',
  'mixed: 60 by id, 20 lists, 20 writes',
];
const isWriting = process.argv.includes('--write');
const options = readOptions(process.argv.slice(2).filter((each) => each !== '--write'));

const ratios = await measure();
if (isWriting) writeFileSync(file, `${JSON.stringify(ratios, null, 2)}\n`);
else for (const [name, ratio] of Object.entries(ratios)) judge(name, ratio, readExpected()[name]);

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
    cpuSeconds: () => reeve.cpuSeconds(),
  }));
  const figures = await measureInTurn([...own, bare.contender], { rounds: 7, slice: 0.25, warmUp: 2 });
  await bare.server.stop();
  await reeve.stop();
  rmSync(folder, { recursive: true, force: true });
  for (const each of figures) process.stdout.write(`${lineOf(each)}\n`);
  const yardstick = figures.pop();
  if (yardstick === undefined) throw new Error('The bare server was not measured.');
  return Object.fromEntries(
    figures.map((each) => [each.contender.name, Number(ratioOf(each, yardstick).toPrecision(3))]),
  );
}

function readExpected(): Readonly<Record<string, number>> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
}

function judge(name: string, ratio: number, expected = 0): void {
  const hasFallen = ratio < expected * (1 - mostLost);
  process.stdout.write(
    `${name}: ${ratio} of bare, ${expected} expected${hasFallen ? ': FELL BY MORE THAN A THIRD' : ''}\n`,
  );
  if (hasFallen) process.exitCode = 1;
}
