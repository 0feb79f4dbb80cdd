/**
 * Measures the server: CPU seconds of the server process and ratios within one run, so that a busy machine changes
 * little. `npm run bench` prints a table; `-- --only NAME` runs the cases whose name contains NAME; `-- --tickets N`
 * sets the amount of data (10,000).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { base, type Case, cases, headers } from './cases.ts';
import { askOnce, load, type Outcome } from './load.ts';
import { ProcessUnderTest } from './process-under-test.ts';
import { measureJsonServer } from './rivals.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, tickets: { type: 'string', default: '10000' } },
});
const folder = mkdtempSync(join(tmpdir(), 'reeve-bench-'));
const port = 19_180;
const reeve = ['packages/cli/bin/reeve.js'];
const serve = [...reeve, 'serve', '--demo', '--port', String(port), '--data', folder, '--request-log', 'off'];

/** What one case came to. */
interface Figure {
  readonly name: string;
  readonly perCpuSecond: number;
  readonly microseconds: number;
  readonly outcome: Outcome;
}

try {
  await (await ProcessUnderTest.start(serve, port, '/_reeve/health')).stop();
  const extra = Math.max(0, Number(values.tickets) - 1000);
  if (extra > 0)
    spawnSync(process.execPath, [...reeve, 'seed', '--tickets', String(extra), '--data', folder], { stdio: 'inherit' });
  const server = await ProcessUnderTest.start(serve, port, '/_reeve/health');
  say(
    `ready with an existing tenant: ${server.cpuSeconds().toFixed(2)} CPU-seconds, ${server.residentMebibytes().toFixed(0)} MiB`,
  );
  for (const each of cases.filter(({ name }) => name.includes(values.only))) {
    const figure = await measure(server, each);
    say(line(figure));
    if (each.yardstick === true) await compareWithBare(each, figure);
  }
  say(`after the run: ${server.residentMebibytes().toFixed(0)} MiB`);
  const tickets = await allTickets();
  await server.stop();
  if (values.only === '')
    await measureJsonServer(folder, tickets, async (rival, each) => say(line(await measure(rival, each))));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Up to 10,000 tickets as the server shows them, for a rival to serve. */
async function allTickets(): Promise<unknown[]> {
  const pages: unknown[][] = [];
  for (let page = 1; page <= 10; page += 1) {
    const shot = { method: 'GET', path: `${base}/service/tickets?pageSize=1000&page=${page}`, headers };
    pages.push(JSON.parse(await askOnce(port, shot)) as unknown[]);
  }
  return pages.flat();
}

async function measure(server: ProcessUnderTest, { name, shot, count, connections = 10 }: Case): Promise<Figure> {
  await load(server.port, connections, Math.ceil(count / 5), shot);
  const before = server.cpuSeconds();
  const outcome = await load(server.port, connections, count, shot);
  const seconds = server.cpuSeconds() - before;
  return { name, perCpuSecond: outcome.answers / seconds, microseconds: (seconds / outcome.answers) * 1e6, outcome };
}

/** The same bytes from a bare `node:http` server in the same run. */
async function compareWithBare(each: Case, figure: Figure): Promise<void> {
  const file = join(folder, 'bare.json');
  writeFileSync(file, await askOnce(port, each.shot(1)));
  const bare = await ProcessUnderTest.start(['bench/bare-server.js', String(port + 1), file], port + 1, '/');
  const least = await measure(bare, { ...each, name: `${each.name}: bare node:http` });
  await bare.stop();
  say(`${line(least)}\n    Reeve reaches ${((figure.perCpuSecond / least.perCpuSecond) * 100).toFixed(0)} % of it`);
}

function line({ name, perCpuSecond, microseconds, outcome }: Figure): string {
  const at = (share: number) => (outcome.latencies[Math.floor(outcome.latencies.length * share)] ?? 0).toFixed(1);
  const refused = outcome.refused > 0 ? `  ${outcome.refused} REFUSED` : '';
  return `${name.padEnd(58)} ${perCpuSecond.toFixed(0).padStart(7)} a CPU-second  ${microseconds.toFixed(0).padStart(6)} us  p50 ${at(0.5)} ms  p99 ${at(0.99)} ms${refused}`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
