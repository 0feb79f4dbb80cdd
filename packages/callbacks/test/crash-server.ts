import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openPostgres } from '@reeve/store';
import { keyHeaders } from '../../testkit/src/world.ts';
import { aPlace } from '../../testkit/src/world-place.ts';
import { worldCompany, worldKeys } from '../../testkit/src/world-tenant.ts';

const program = join(import.meta.dirname, '../../cli/bin/reeve.js');

/** A server in a process of its own, on data that outlives it, which tests kill. */
export class CrashServer implements AsyncDisposable {
  readonly #flags: Readonly<Record<string, string>>;
  readonly #databaseUrl: string | null;
  readonly #remove: () => Promise<void>;
  #child: ChildProcess | null = null;
  #origin = '';

  private constructor(flags: Readonly<Record<string, string>>, remove: () => Promise<void>) {
    this.#flags = flags;
    this.#databaseUrl = flags['database-url'] ?? null;
    this.#remove = remove;
  }

  /** Makes the data, with the tenant of a world in it; nothing runs yet. */
  static async prepare(engine: 'sqlite' | 'postgres'): Promise<CrashServer> {
    const place = await aPlace(engine);
    const flags = { port: '0', 'request-log': 'off', ...place.flags };
    return new CrashServer(flags, async () => place[Symbol.asyncDispose]());
  }

  /** Starts the server and resolves when it answers. */
  async start(): Promise<void> {
    const given = Object.entries(this.#flags).flatMap(([name, value]) => [`--${name}`, value]);
    const child = spawn(process.execPath, [program, 'serve', ...given], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {}, // the variables of the tests are no settings
    });
    this.#child = child;
    let said = '';
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      said += chunk.toString();
      const found = /listens on (http:\/\/\S+)/.exec(said);
      if (found === null) continue;
      this.#origin = found[1] ?? '';
      break;
    }
    if (this.#origin === '') throw new Error(`The server did not start: ${said}`);
  }

  /** Ends the process as a power cut would, and resolves when it is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    this.#origin = '';
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** Calls the API and answers status and JSON. Rejects when the server dies meanwhile. */
  async call(method: string, path: string, body?: unknown): Promise<{ status: number; json: unknown }> {
    const response = await fetch(`${this.#origin}/v4_6_release/apis/3.0${path}`, {
      method,
      headers: { ...keyHeaders(worldCompany, worldKeys), 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, json: text === '' ? null : JSON.parse(text) };
  }

  /** What the control plane tells of callbacks. */
  async control(path: string): Promise<unknown> {
    return (await fetch(`${this.#origin}/_reeve/callbacks${path}?company=${worldCompany}`)).json();
  }

  /** Lets the leases of a process that is no more run out on PostgreSQL, as thirty seconds would. */
  async expireLeases(): Promise<void> {
    if (this.#databaseUrl === null) return;
    const engine = await openPostgres({ url: this.#databaseUrl, poolSize: 1 });
    const database = await engine.open(worldCompany);
    await database.write(async (transaction) => {
      await transaction.run('update reeve_outbox set leased_until = 1 where leased_until > 0');
    });
    await engine.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    await this.#remove();
  }
}
