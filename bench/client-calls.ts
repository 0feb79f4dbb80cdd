import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Answers 25 tickets, 3.5 kB, to everything, and prints its port. */
const server = `
const body = JSON.stringify(Array.from({ length: 25 }, (_, id) => ({ id, summary: 'Printer out of toner ' + id, board: { id: 1, name: 'Help Desk' }, closedFlag: false })));
const http = require('node:http');
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
http.createServer((request, response) => { request.resume(); response.writeHead(200, headers); response.end(body); })
  .listen(0, '127.0.0.1', function () { console.log(this.address().port); });`;

type Send = () => Promise<unknown>;

/** Microseconds of processor time a call, and calls a second. */
interface Measured {
  readonly cpu: number;
  readonly rate: number;
}

/** Prints microseconds of processor time a call, and calls a second, one after another and with 20 under way. */
export async function measureCalls(folder: string): Promise<void> {
  const child = spawn(process.execPath, ['-e', server], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const contenders = await contendersAt(folder, await portOf(child));
    for (const atOnce of [1, 20]) {
      const results = new Map<string, Measured[]>();
      for (let round = 0; round < 9; round += 1)
        for (const [name, send] of Object.entries(contenders))
          results.set(name, [...(results.get(name) ?? []), await measured(send, atOnce)]);
      const raw = results.get('undici.request') ?? [];
      for (const [name, rounds] of results)
        process.stdout.write(`${atOnce} at once, ${name}: ${figuresOf(rounds, raw)}\n`);
    }
  } finally {
    child.kill();
  }
}

async function portOf(child: ChildProcess): Promise<number> {
  const [line] = await once(child.stdout ?? child, 'data');
  return Number(String(line));
}

async function contendersAt(folder: string, port: number): Promise<Record<string, Send>> {
  const load = createRequire(join(folder, 'x.js'));
  const undici = load('undici');
  const { connect, undiciTransport, fetchTransport } = await import(
    pathToFileURL(join(folder, 'node_modules/@reeve/client/src/index.js')).href
  );
  const site = `http://127.0.0.1:${port}`;
  const url = `${site}/v4_6_release/apis/3.0/service/tickets?pageSize=25`;
  const own = { site, companyId: 'a', publicKey: 'b', privateKey: 'c', clientId: 'd', codebase: 'v4_6_release' };
  const agent = new undici.Agent({ connections: 20 });
  // What the API refuses a call without: whoever calls it by undici alone sends as much.
  const accept = 'application/vnd.connectwise.com+json; version=2025.1';
  const headers = { accept, authorization: `Basic ${btoa('a+b:c')}`, clientId: 'd' };
  const ours = (more: object): Send => {
    const client = connect({ ...own, ...more });
    return () => client.service.tickets.list({ pageSize: 25, coalesce: false });
  };
  const { ManageAPI } = load('connectwise-rest');
  const theirs = new ManageAPI({
    companyId: 'a',
    companyUrl: `127.0.0.1:${port}`,
    publicKey: 'b',
    privateKey: 'c',
    clientId: 'd',
  });
  theirs.ServiceAPI.instance.defaults.baseURL = `${site}/v4_6_release/apis/3.0/`;
  return {
    'undici.request': async () => (await undici.request(url, { dispatcher: agent, headers })).body.json(),
    'global fetch': async () => (await fetch(url, { headers })).json(),
    'our client over undici': ours({ transport: undiciTransport(undici, agent) }),
    'our client over node:http': ours({}),
    'our client over fetch': ours({ transport: fetchTransport() }),
    'connectwise-rest 1.3.0': () => theirs.ServiceAPI.getServiceTickets({ pageSize: 25 }),
  };
}

/** Two thousand calls, after as many hundreds to warm up. */
async function measured(send: Send, atOnce: number): Promise<Measured> {
  await many(send, atOnce, 300);
  const count = 2000;
  const [started, used] = [performance.now(), process.cpuUsage()];
  await many(send, atOnce, count);
  const { user, system } = process.cpuUsage(used);
  return { cpu: (user + system) / count, rate: count / ((performance.now() - started) / 1000) };
}

async function many(send: Send, atOnce: number, count: number): Promise<void> {
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await send();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** The least processor time, as the machine is shared; of rates the middle of the rounds' ratios, each round with its own raw one. */
function figuresOf(rounds: readonly Measured[], raw: readonly Measured[]): string {
  const least = (some: readonly Measured[]) => Math.min(...some.map(({ cpu }) => cpu));
  const over = least(rounds) - least(raw);
  const rate = middle(rounds.map((each) => each.rate));
  const share = middle(rounds.map((each, at) => each.rate / (raw[at]?.rate ?? 1)));
  return `${least(rounds).toFixed(0)} us CPU a call (${over.toFixed(0)} over raw), ${rate.toFixed(0)} a second (${share.toFixed(2)} of raw)`;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
