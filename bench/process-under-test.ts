import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ticksASecond = 100;
const root = join(import.meta.dirname, '..');

/** How a process is started, beside its program. */
export interface ProcessOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** The core that it is kept on, by `taskset`; null leaves it to the system. */
  readonly core?: number | null;
}

/** A process that is measured: how much CPU it used and how much memory it has. */
export class ProcessUnderTest {
  readonly #child: ChildProcess;
  readonly port: number;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  /** Starts a program of this repository's Node and waits until it answers at `readyPath`. */
  static async start(
    program: readonly string[],
    port: number,
    readyPath: string,
    { environment = {}, folder = root, core = null }: ProcessOptions = {},
  ): Promise<ProcessUnderTest> {
    const [command = '', ...rest] = [...(core === null ? [] : ['taskset', '-c', String(core)]), process.execPath];
    const env = { ...process.env, ...environment };
    const child = spawn(command, [...rest, ...program], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
    const started = new ProcessUnderTest(child, port);
    for (let tries = 0; tries < 12_000; tries += 1) {
      if (child.exitCode !== null) throw new Error(`${program.join(' ')} ended with ${child.exitCode}.`);
      const answered = await fetch(`http://127.0.0.1:${port}${readyPath}`).then(
        () => true,
        () => false,
      );
      if (answered) return started;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${program.join(' ')} did not answer in ten minutes.`);
  }

  /** CPU seconds, of the program itself and in the system for it, since it started; threads that ended apart. */
  cpuSeconds(): number {
    return schedulerSeconds(this.#child.pid) ?? tickSeconds(this.#child.pid);
  }

  /** Memory in use, in MiB. */
  residentMebibytes(): number {
    const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${this.#child.pid}/status`, 'utf8'));
    return Number(found?.[1] ?? 0) / 1024;
  }

  /** Forgets how much memory was in use until now. */
  forgetHighest(): void {
    writeFileSync(`/proc/${this.#child.pid}/clear_refs`, '5');
  }

  /** The most memory that was in use, in MiB, since that was last forgotten. */
  highestMebibytes(): number {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${this.#child.pid}/status`, 'utf8'));
    return Number(found?.[1] ?? 0) / 1024;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGTERM');
    await ended;
  }
}

/** The scheduler's own count in nanoseconds, of all threads; null where the system keeps none. */
function schedulerSeconds(pid: number | undefined): number | null {
  const folder = `/proc/${pid}/task`;
  try {
    const counts = readdirSync(folder).map((task) => readFileSync(join(folder, task, 'schedstat'), 'utf8'));
    const sum = counts.reduce((all, count) => all + Number(count.split(' ')[0]), 0);
    return sum > 0 ? sum / 1e9 : null;
  } catch {
    return null;
  }
}

/** Hundredths of a second, all that the system counts otherwise. */
function tickSeconds(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksASecond;
}
