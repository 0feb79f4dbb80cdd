import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgresServer } from '../packages/testkit/src/postgres-server.ts';
import { type Ground, get } from './cases.ts';
import { askOnce } from './load.ts';
import type { Engine } from './options.ts';
import { ProcessUnderTest } from './process-under-test.ts';

const reeve = 'packages/cli/bin/reeve.js';

/** Where Reeve is started. */
export interface Place {
  readonly engine: Engine;
  readonly tickets: number;
  readonly processes: number;
  readonly port: number;
  readonly pin: number | null;
}

/** Reeve with the demo and so many tickets, on an engine, in one process or several. */
export class ReeveUnderTest {
  readonly ground: Ground;
  readonly servers: readonly ProcessUnderTest[];
  readonly #end: () => Promise<void>;

  private constructor(servers: readonly ProcessUnderTest[], ground: Ground, end: () => Promise<void>) {
    this.servers = servers;
    this.ground = ground;
    this.#end = end;
  }

  /** Makes the data, and starts the processes that serve it. PostgreSQL keeps what it commits, as SQLite does. */
  static async start(place: Place): Promise<ReeveUnderTest> {
    const folder = mkdtempSync(join(tmpdir(), 'reeve-bench-'));
    const database = place.engine === 'postgres' ? await startPostgresServer({ durable: true, environment: {} }) : null;
    const environment: Record<string, string> = database === null ? {} : { REEVE_DATABASE_URL: database.url };
    const serve = (at: number) =>
      ProcessUnderTest.start(
        [reeve, 'serve', '--demo', '--port', String(place.port + at), '--data', folder, '--request-log', 'off'],
        place.port + at,
        '/_reeve/health',
        { environment, core: place.pin === null ? null : place.pin + at },
      );
    await (await serve(0)).stop();
    seed(place.tickets - 1000, folder, environment);
    const servers: ProcessUnderTest[] = [];
    for (let at = 0; at < place.processes; at += 1) servers.push(await serve(at));
    return new ReeveUnderTest(servers, await groundOf(place.port, place.tickets), async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await database?.stop();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  get ports(): number[] {
    return this.servers.map(({ port }) => port);
  }

  cpuSeconds(): number {
    return this.servers.reduce((sum, server) => sum + server.cpuSeconds(), 0);
  }

  stop(): Promise<void> {
    return this.#end();
  }
}

function seed(count: number, folder: string, environment: Readonly<Record<string, string>>): void {
  if (count <= 0) return;
  const env = { ...process.env, ...environment };
  const done = spawnSync(process.execPath, [reeve, 'seed', '--tickets', String(count), '--data', folder], { env });
  if (done.status !== 0) throw new Error(`Seeding failed: ${done.stderr}`);
}

/** Up to 20,000 ids, so that reads "of all" go further than what is kept of a large tenant. */
async function groundOf(port: number, tickets: number): Promise<Ground> {
  const found: number[] = [];
  for (let page = 1; page <= Math.min(20, Math.ceil(tickets / 1000)); page += 1) {
    const rows = JSON.parse(await askOnce(port, get(`/service/tickets?fields=id&pageSize=1000&page=${page}`)));
    found.push(...(rows as { id: number }[]).map(({ id }) => id));
  }
  return { tickets: found };
}
