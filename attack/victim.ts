import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whereItStands } from './where-it-stands.ts';

const program = join(import.meta.dirname, '../packages/cli/bin/reeve.js');

/** The keys of the demo, by whom they are for. */
export const keys = {
  administrator: ['demopublickey000', 'demoprivatekey00'],
  technician: ['demotechpublic00', 'demotechprivate0'],
  reader: ['demoreadpublic00', 'demoreadprivate0'],
  nobody: ['demonobodypublic', 'demonobodyprivat'],
} as const;

/** Who calls. */
export type Caller = keyof typeof keys;

/** What a call sends. */
export interface Sending {
  readonly as?: Caller;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** What came back: a status of 0 where nothing did. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const longestWait = 30_000;

/** As `npm start` has it, with a free port for the debugger that a signal begins. */
const asStarted = ['--max-semi-space-size=4', '--inspect-port=0'];

/** Milliseconds of processor time without an answer after which the server is asked where it stands. */
const standstill = 400;

/** Milliseconds in which it would have used them. */
const lookedAt = 500;

/** In which the system tells the processor time of a thread, a second. */
const ticks = 100;

/** A server on this machine that is attacked: a process of its own with the demo in a folder of its own. */
export class Victim {
  readonly engine: 'sqlite' | 'postgres';
  readonly origin: string;
  /** Where the API begins. */
  readonly base: string;
  readonly #child: ChildProcess;
  readonly #bugs: string[];
  /** Where the server stood when it did not answer. */
  readonly #standstills: Promise<string>[] = [];
  readonly #statuses = new Map<number, number>();

  private constructor(engine: Victim['engine'], child: ChildProcess, origin: string, bugs: string[]) {
    this.engine = engine;
    this.#child = child;
    this.#bugs = bugs;
    this.origin = origin;
    this.base = `${origin}/v4_6_release/apis/3.0`;
  }

  /** Starts a server with these settings and waits until it listens. Rejects with what it printed if it ends before. */
  static start(engine: Victim['engine'], flags: Readonly<Record<string, string>>): Promise<Victim> {
    const options = Object.entries({ port: '0', 'request-log': 'json', ...flags }).flatMap(([name, value]) => [
      `--${name}`,
      value,
    ]);
    const child = spawn(process.execPath, [...asStarted, program, 'serve', '--demo', ...options], {
      // As `npm start` has it: each thread would else keep memory of its own that it does not give back.
      env: { PATH: process.env['PATH'], MALLOC_ARENA_MAX: '2' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const bugs: string[] = [];
    return new Promise((resolve, reject) => {
      let printed = '';
      let victim: Victim | undefined;
      const read = (chunk: Buffer) => {
        const text = chunk.toString('utf8');
        bugs.push(...text.split('\n').filter((line) => line.includes('"event":"bug"')));
        if (printed.length > 100_000) return;
        printed += text;
        const found = /http:\/\/[\d.]+:\d+/.exec(printed);
        if (found === null) return;
        victim ??= new Victim(engine, child, found[0], bugs);
        resolve(victim);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.stderr.on('data', (chunk: Buffer) => victim?.askWhere(chunk.toString('utf8')));
      child.on('exit', () => reject(new Error(`The server ended before it listened: ${printed}`)));
    });
  }

  /** Sends a call below the API, or below the origin where the path begins with two slashes. */
  async ask(method: string, path: string, sending: Sending = {}): Promise<Answered> {
    const [publicKey, privateKey] = keys[sending.as ?? 'administrator'];
    const headers = {
      authorization: `Basic ${Buffer.from(`demo+${publicKey}:${privateKey}`).toString('base64')}`,
      clientid: '00000000-0000-4000-8000-000000000000',
      ...(sending.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...sending.headers,
    };
    const address = path.startsWith('//') ? this.origin + path.slice(1) : this.base + path;
    // Held here until the answer is whole: a signal of `AbortSignal.timeout` can be collected before its time has come.
    const ending = new AbortController();
    const end = setTimeout(() => ending.abort(new Error(`nothing in ${longestWait} ms`)), longestWait);
    try {
      const options = {
        method,
        headers,
        signal: ending.signal,
        body: sending.body ?? null,
        redirect: 'manual',
      } as const;
      const answer = await fetch(address, options);
      this.tally(answer.status);
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    } catch (error) {
      return { status: 0, headers: new Headers(), text: String((error as Error).cause ?? error) };
    } finally {
      clearTimeout(end);
    }
  }

  /** Counts an answer in. */
  tally(status: number): void {
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
  }

  /** Takes how many answers of each status there were since they were last taken, the most frequent first. */
  takeStatuses(): string {
    const found = [...this.#statuses].sort(([, a], [, b]) => b - a);
    this.#statuses.clear();
    return found.map(([status, count]) => `${status} ${count}`).join(', ');
  }

  /** Takes the errors that the server logged as its own since they were last taken. */
  takeBugs(): string[] {
    return this.#bugs.splice(0);
  }

  /** Whether the process still runs. */
  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Memory in use, in MiB; 0 where the system does not tell. */
  residentMebibytes(): number {
    try {
      const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${this.#child.pid}/status`, 'utf8'));
      return Number(found?.[1] ?? 0) / 1024;
    } catch {
      return 0;
    }
  }

  /** The most processor time between two turns of the server's event loop since this was last asked, in milliseconds. */
  async longestHold(): Promise<number> {
    const before = this.#mainThreadMs();
    // Where it used little, the machine left it, or it was we who were busy; and its debugger would be what holds it up.
    const askBusy = () => this.#mainThreadMs() - before >= standstill && this.#child.kill('SIGUSR1');
    const asking = setTimeout(askBusy, lookedAt);
    const { text } = await this.ask('GET', '//_reeve/metrics');
    clearTimeout(asking);
    return Number(/^reeve_loop_work_max_seconds (\S+)$/m.exec(text)?.[1] ?? 0) * 1000;
  }

  /** Processor time of the thread that has the event loop, in milliseconds; 0 where the system does not tell. */
  #mainThreadMs(): number {
    try {
      const { pid } = this.#child;
      const fields = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return ((Number(fields[11]) + Number(fields[12])) / ticks) * 1000;
    } catch {
      return 0;
    }
  }

  /** Asks where the server stands, when it has said that its debugger listens. */
  askWhere(said: string): void {
    const address = /Debugger listening on (ws:\S+)/.exec(said)?.[1];
    if (address !== undefined) this.#standstills.push(whereItStands(address));
  }

  /** Takes the calls in which the server stood still for half a second; its debugger tells them once for a server. */
  async takeStandstills(): Promise<string[]> {
    const found = await Promise.all(this.#standstills.splice(0));
    return found.filter((where) => where !== '');
  }

  /** Ends the server by a signal and waits until it has. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!this.isAlive) return;
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill(signal);
    await ended;
  }
}
