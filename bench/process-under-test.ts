import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ticksASecond = 100;
const root = join(import.meta.dirname, '..');

/** A process that is measured: how much CPU it used and how much memory it has. */
export class ProcessUnderTest {
  readonly #child: ChildProcess;
  readonly port: number;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  /** Starts a program of this repository's Node and waits until it answers at `readyPath`. */
  static async start(program: readonly string[], port: number, readyPath: string): Promise<ProcessUnderTest> {
    const child = spawn(process.execPath, [...program], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    const started = new ProcessUnderTest(child, port);
    for (let tries = 0; tries < 1200; tries += 1) {
      if (child.exitCode !== null) throw new Error(`${program.join(' ')} ended with ${child.exitCode}.`);
      const answered = await fetch(`http://127.0.0.1:${port}${readyPath}`).then(
        () => true,
        () => false,
      );
      if (answered) return started;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${program.join(' ')} did not answer in a minute.`);
  }

  /** CPU seconds, of the program itself and in the system for it, since it started. */
  cpuSeconds(): number {
    const fields = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / ticksASecond;
  }

  /** Memory in use, in MiB. */
  residentMebibytes(): number {
    const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${this.#child.pid}/status`, 'utf8'));
    return Number(found?.[1] ?? 0) / 1024;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGTERM');
    await ended;
  }
}
