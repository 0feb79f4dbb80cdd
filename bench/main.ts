/**
 * Measures the server in CPU seconds of its processes, beside a bare `node:http` and rivals, in slices taken in turn:
 * `npm run bench -- --tickets 10000,100000 --engines sqlite,postgres --processes 1,2 --only NAME`. Each line has the median
 * of the slices, the quarter below and above it, and what it is of the line that it is compared with. `bench/options.ts` has
 * all arguments; docs/performance.md says what came of it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBare } from './bare-under-test.ts';
import { type Case, cases, get } from './cases.ts';
import { askOnce } from './load.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { type Place, ReeveUnderTest } from './reeve-under-test.ts';
import { type Rival, startEmulate, startJsonServer } from './rivals.ts';
import { type Contender, lineOf, measureInTurn, ratioOf } from './slices.ts';

/** Requests of a kind after which a process is no longer young, and keeps what is asked for twice. */
const warmAfter = 4_000;

const options = readOptions(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'reeve-bench-rivals-'));
try {
  for (const engine of options.engines)
    for (const tickets of options.sizes)
      for (const processes of engine === 'sqlite' ? [1] : options.processes) {
        say(`\n${engine}, ${tickets} tickets, ${processes} process${processes === 1 ? '' : 'es'}`);
        await measurePlace({ ...options, engine, tickets, processes }, options);
      }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measurePlace(place: Place, { rivals, only }: BenchOptions): Promise<void> {
  const reeve = await ReeveUnderTest.start(place);
  const apart: ReeveUnderTest[] = [];
  const apartCount = place.processes > 1 ? place.processes : 0;
  const started: Rival[] = [];
  try {
    sayState('ready', reeve);
    if (rivals) started.push(...(await startRivals(reeve)));
    for (let at = 0; at < apartCount; at += 1)
      apart.push(await ReeveUnderTest.start({ ...place, processes: 1, port: place.port + 20 + at }));
    for (const each of cases.filter(({ name }) => name.includes(only)))
      await measureCase(each, reeve, { rivals: started, apart });
    sayState('after the run', reeve);
  } finally {
    for (const { server } of started) await server.stop();
    for (const each of apart) await each.stop();
    await reeve.stop();
  }
}

/** What is measured in the same slices. */
interface Beside {
  readonly rivals: readonly Rival[];
  /** Where several processes share a database: as many with one each. */
  readonly apart: readonly ReeveUnderTest[];
}

async function startRivals(reeve: ReeveUnderTest): Promise<Rival[]> {
  const page = await askOnce(reeve.ports[0] as number, get('/service/tickets?pageSize=1000'));
  const same = await startJsonServer(folder, JSON.parse(page) as { id: number }[], options.port + 11);
  const emulate = await startEmulate(folder, options.port + 12);
  if (emulate === null) say('emulate could not be installed and is left out.');
  return emulate === null ? [same] : [same, emulate];
}

async function measureCase(each: Case, reeve: ReeveUnderTest, beside: Beside): Promise<void> {
  const own = asked(each, each.name, [reeve]);
  const bare =
    each.yardstick === true
      ? await startBare(folder, { port: own.ports[0] as number, shot: own.shot(1) }, options.port + 10)
      : null;
  const fewer = beside.apart.length === 0 ? [] : unshared(each, reeve, beside.apart);
  const others = [
    ...(bare === null ? [] : [bare.contender]),
    ...beside.rivals.flatMap((rival) => rivalIn(each, rival)),
  ];
  const [first, ...rest] = await measureInTurn([own, ...fewer, ...others], options);
  await bare?.server.stop();
  if (first === undefined) return;
  say(lineOf(first));
  for (const figures of rest.slice(0, fewer.length)) {
    const times = (ratioOf(first, figures) * own.ports.length) / figures.contender.ports.length;
    say(`${lineOf(figures)}  all that share are ${times.toFixed(2)} times it`);
  }
  for (const figures of rest.slice(fewer.length))
    say(`${lineOf(figures)}  Reeve is ${ratioOf(first, figures).toFixed(2)} of it`);
}

/** Reeve, in one process or several, asked for a case by its own name or another. */
function asked(each: Case, name: string, servers: readonly ReeveUnderTest[], ports?: readonly number[]): Contender {
  const all = ports ?? servers.flatMap((server) => server.ports);
  return {
    name,
    ports: all,
    connections: each.connections ?? 10,
    shot: (index) => each.shot(index, servers[0]?.ground ?? { tickets: [] }),
    warmAfter: warmAfter * all.length,
    cpuSeconds: () => servers.reduce((sum, server) => sum + server.cpuSeconds(), 0),
  };
}

/**
 * What processes that share a database are held to: one of them alone, while the others hear what it writes; and as many that share nothing, which
 * get as little of the machine.
 */
function unshared(each: Case, reeve: ReeveUnderTest, apart: readonly ReeveUnderTest[]): Contender[] {
  return [
    asked(each, '  one of them alone', [reeve], reeve.ports.slice(0, 1)),
    asked(each, '  as many that share nothing', apart),
  ];
}

function rivalIn({ rivals, connections = 10 }: Case, { name, server, shots }: Rival): Contender[] {
  if (rivals === undefined) return [];
  const shot = shots[rivals];
  return [{ name: `  ${name}`, ports: [server.port], connections, shot, cpuSeconds: () => server.cpuSeconds() }];
}

function sayState(when: string, { servers }: ReeveUnderTest): void {
  for (const server of servers)
    say(`${when}: ${server.cpuSeconds().toFixed(2)} CPU-seconds, ${server.residentMebibytes().toFixed(0)} MiB`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
