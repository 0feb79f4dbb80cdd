/**
 * What callbacks cost and how fast they are, on this machine, in one run on each engine: `node bench/callbacks.ts`, or
 * `-- --engines postgres --only changes` for one and a part. A server in a process of its own, the callers and the receivers in this one, all on loopback. Takes about a
 * minute and a half for each.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../packages/domain/src/clock.ts';
import { closeServices, openServices } from '../packages/server/src/compose/services.ts';
import { readSettings } from '../packages/settings/src/read-settings.ts';
import { startPostgresServer } from '../packages/testkit/src/postgres-server.ts';
import { keyHeaders } from '../packages/testkit/src/world.ts';
import { makeTenant, worldCompany, worldKeys } from '../packages/testkit/src/world-tenant.ts';
import { load, type Shot } from './load.ts';
import { type Engine, readOptions } from './options.ts';
import { ProcessUnderTest } from './process-under-test.ts';

const port = 9391;
const receivers = 20;
const api = '/v4_6_release/apis/3.0';
const headers = { ...keyHeaders(worldCompany, worldKeys), 'Content-Type': 'application/json' };

/** Receivers of callbacks: what arrives is counted, and when its head came. */
const arrivals = new Map<string, number>();
let arrived = 0;

function openReceiver(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((request, response) => {
      arrived += 1;
      arrivals.set(request.url ?? '', performance.now());
      request.resume();
      request.on('end', () => response.writeHead(204).end());
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

const call = async (method: string, path: string, body?: unknown): Promise<{ id: number }> => {
  const address = `http://127.0.0.1:${port}${api}${path}`;
  const response = await fetch(address, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as { id: number };
};
const register = (server: Server, path: string, entry: Record<string, unknown> = {}) =>
  call('POST', '/system/callbacks', {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}?id=`,
    ...{ type: 'ticket', level: 'owner', objectId: 0, ...entry },
  });
const switchCallback = (id: number, isOn: boolean) =>
  call('PATCH', `/system/callbacks/${id}`, [{ op: 'replace', path: 'inactiveFlag', value: !isOn }]);
const newTicket: Shot = {
  method: 'POST',
  path: `${api}/service/tickets`,
  headers,
  body: JSON.stringify({ summary: 'Printer on fire', company: { id: 1 } }),
};
const changeOf = (ticket: number, text: string): Shot => ({
  method: 'PATCH',
  path: `${api}/service/tickets/${ticket}`,
  headers,
  body: JSON.stringify([{ op: 'replace', path: 'summary', value: text }]),
});
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const say = (text: string) => void process.stdout.write(`${text}\n`);
const part = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** Waits until so many messages arrived, at most so long; answers how many seconds it took. */
async function untilArrived(count: number, most = 60_000): Promise<number> {
  const began = performance.now();
  while (arrived < count && performance.now() - began < most) await pause(2);
  return (performance.now() - began) / 1000;
}

/** Tickets made one after the other, a pause between them: what a caller waits for each. */
async function pacedCreation(count: number, gap: number): Promise<number[]> {
  const times: number[] = [];
  for (let made = 0; made < count; made += 1) {
    const { latencies } = await load(port, 1, 1, () => newTicket);
    times.push(...latencies);
    await pause(gap);
  }
  return times;
}

async function creationWithAndWithout(callbacks: readonly number[]): Promise<void> {
  const none: number[] = [];
  const many: number[] = [];
  const rates = { none: 0, many: 0, undelivered: 0 };
  for (let round = 0; round < 4; round += 1) {
    for (const id of callbacks) await switchCallback(id, false);
    if (round === 0) await load(port, 4, 300, () => newTicket);
    none.push(...(await pacedCreation(50, 50)));
    const quiet = await load(port, 4, 250, () => newTicket);
    rates.none += quiet.answers / quiet.seconds / 4;
    for (const id of callbacks) await switchCallback(id, true);
    const before = arrived;
    many.push(...(await pacedCreation(50, 50)));
    await untilArrived(before + 50 * callbacks.length);
    const busy = await load(port, 4, 250, () => newTicket);
    rates.many += busy.answers / busy.seconds / 4;
    rates.undelivered += (before + 300 * callbacks.length - arrived) / 4;
    await untilArrived(before + 300 * callbacks.length);
  }
  const [a, b] = [ascending(none), ascending(many)];
  const slower = (share: number) => `${((part(b, share) / part(a, share) - 1) * 100).toFixed(1)} %`;
  say(
    `ticket creation at 20 a second, none:       p50 ${part(a, 0.5).toFixed(2)} ms, p95 ${part(a, 0.95).toFixed(2)} ms`,
  );
  say(
    `ticket creation at 20 a second, 20 told:    p50 ${part(b, 0.5).toFixed(2)} ms, p95 ${part(b, 0.95).toFixed(2)} ms`,
  );
  say(`  slower: p50 ${slower(0.5)}, p95 ${slower(0.95)} (goal: 15 %)`);
  say(`ticket creation flat out, none: ${rates.none.toFixed(0)}/s; 20 told: ${rates.many.toFixed(0)}/s`);
  say(
    `  slower: ${((rates.none / rates.many - 1) * 100).toFixed(1)} %, with ${rates.undelivered.toFixed(0)} of 5000 messages still waiting at the end of a burst`,
  );
}

/** One callback on every ticket; tickets are changed flat out, or by a number of callers who are told off to a rate. */
async function sustained(changes: number, tickets: readonly number[], told: string): Promise<void> {
  const before = arrived;
  const { seconds } = await load(port, 12, changes, (at) =>
    changeOf(tickets[at % tickets.length] ?? 1, `Change ${at}`),
  );
  const during = arrived - before;
  const tail = told === 'none' ? 0 : await untilArrived(before + changes);
  const missing = told === 'none' ? 0 : before + changes - arrived;
  say(
    `changes flat out, ${told} told: ${(changes / seconds).toFixed(0)}/s for ${seconds.toFixed(1)} s; ` +
      `${(during / seconds).toFixed(0)}/s delivered meanwhile, the rest ${tail.toFixed(2)} s later, ${missing} missing`,
  );
}

/** Changes at a rate, by callers that keep their connections, for so many seconds: what is delivered meanwhile. */
async function paced(rate: number, seconds: number, tickets: readonly number[]): Promise<void> {
  const before = arrived;
  const began = performance.now();
  const callers = 10;
  let made = 0;
  const caller = async (own: number): Promise<void> => {
    const gap = (callers / rate) * 1000;
    for (let at = 0; at < (rate * seconds) / callers; at += 20) {
      const due = began + own * (gap / callers) + at * gap;
      await pause(Math.max(0, due - performance.now()));
      const { answers } = await load(port, 2, 20, (index) =>
        changeOf(tickets[(own * 20 + at + index) % tickets.length] ?? 1, `Paced ${own} ${at + index}`),
      );
      made += answers;
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, own) => caller(own)));
  const took = (performance.now() - began) / 1000;
  const during = arrived - before;
  const tail = await untilArrived(before + made);
  say(
    `changes at ${rate}/s asked, one told: ${(made / took).toFixed(0)}/s made for ${took.toFixed(1)} s; ` +
      `${(during / took).toFixed(0)}/s delivered meanwhile, the last ${made - during} within ${tail.toFixed(2)} s, ` +
      `${before + made - arrived} missing`,
  );
}

/** From sending a change to its message's first byte, at 100 changes a second: commit to first byte is less. */
async function firstByte(count: number, tickets: readonly number[]): Promise<void> {
  const times: number[] = [];
  const waiting: Promise<void>[] = [];
  for (let at = 0; at < count; at += 1) {
    const ticket = tickets[at % tickets.length] ?? 1;
    const url = `/one?id=${ticket}&action=updated`;
    arrivals.delete(url);
    const began = performance.now();
    const answered = call(
      'PATCH',
      `/service/tickets/${ticket}`,
      JSON.parse(changeOf(ticket, `Timed ${at}`).body ?? ''),
    ).then(() => {});
    waiting.push(answered);
    setTimeout(() => {
      const when = arrivals.get(url);
      times.push(when === undefined ? Number.POSITIVE_INFINITY : when - began);
    }, 900);
    await pause(Math.max(0, 10 - (performance.now() - began)));
  }
  await Promise.all(waiting);
  await pause(1000);
  const sorted = ascending(times);
  say(
    `change sent to first byte of its message at 100/s: p50 ${part(sorted, 0.5).toFixed(1)} ms, p99 ${part(sorted, 0.99).toFixed(1)} ms (goal: 50 ms from the commit)`,
  );
}

/** Registers the receivers at a server that runs, and measures one thing after the other. */
async function measure(open: readonly Server[], only: string): Promise<void> {
  if ('creation'.startsWith(only)) await creationToldTo(open);
  if ('changes'.startsWith(only)) await changesToldTo(open);
}

async function creationToldTo(open: readonly Server[]): Promise<void> {
  const callbacks: number[] = [];
  for (const receiver of open) callbacks.push((await register(receiver, '/many')).id);
  await creationWithAndWithout(callbacks);
  for (const id of callbacks) await switchCallback(id, false);
}

async function changesToldTo(open: readonly Server[]): Promise<void> {
  const tickets: number[] = [];
  for (let count = 0; count < 200; count += 1)
    tickets.push((await call('POST', '/service/tickets', JSON.parse(newTicket.body ?? ''))).id);
  const one = open[0];
  const single = one === undefined ? null : (await register(one, '/one')).id;
  await firstByte(1000, tickets);
  await paced(1000, 10, tickets);
  await sustained(8000, tickets, 'one');
  if (single !== null) await switchCallback(single, false);
  await sustained(8000, tickets, 'none');
}

/** Makes a company on an engine and serves it in a process of its own. PostgreSQL keeps what it commits, as SQLite does. */
async function measureOn(engine: Engine, open: readonly Server[], only: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-bench-'));
  const database = engine === 'postgres' ? await startPostgresServer({ durable: true, environment: {} }) : null;
  const environment: Record<string, string> = database === null ? {} : { REEVE_DATABASE_URL: database.url };
  const parts = await openServices(readSettings({ flags: { data: folder }, environment }).settings, {
    clock: systemClock,
    print: () => {},
  });
  await makeTenant(parts, systemClock);
  await closeServices(parts);
  const program = ['serve', '--data', folder, '--port', String(port), '--request-log', 'off'];
  const server = await ProcessUnderTest.start(['packages/cli/bin/reeve.js', ...program], port, '/_reeve/health', {
    environment,
  });
  try {
    say(`on ${engine}:`);
    await measure(open, only);
    const [seconds, memory] = [server.cpuSeconds().toFixed(1), server.residentMebibytes().toFixed(0)];
    say(`the server used ${seconds} s of CPU and has ${memory} MiB`);
  } finally {
    await server.stop();
    await database?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const { engines, only } = readOptions(process.argv.slice(2));
const open = await Promise.all(Array.from({ length: receivers }, openReceiver));
try {
  for (const engine of engines) await measureOn(engine, open, only);
} finally {
  for (const receiver of open) {
    receiver.closeAllConnections();
    receiver.close();
  }
}
