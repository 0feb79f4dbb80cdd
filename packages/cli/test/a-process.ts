import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** The program, as npm links it; `REEVE_PROGRAM` names the one of a package that was installed, to be tried by the same tests. */
export const program = process.env['REEVE_PROGRAM'] ?? fileURLToPath(new URL('../bin/reeve.js', import.meta.url));

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A server in a process of its own, or in one that the process starts. */
export interface ServerProcess extends AsyncDisposable {
  /** What was started, which is not always the server. */
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly url: string;
  /** Its data folder. */
  readonly folder: string;
  /** How what was started ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** When nobody holds its output any more: what was started and the server have ended. */
  readonly closed: Promise<unknown>;
  /** The port for mail, when it says so. */
  smtpPort(): Promise<number>;
  /** Waits until it was printed. */
  says(what: RegExp): Promise<void>;
  /** Sends a call but for its body, and waits until that is asked for; `finish` sends it and answers all that comes back. */
  beginCall(): Promise<{ finish(): Promise<string> }>;
}

/** Starts a server on any port, in a folder of its own unless `--data` names one, and waits until it listens. */
export async function aProcess(args: readonly string[], command = process.execPath): Promise<ServerProcess> {
  const above = await mkdtemp(join(tmpdir(), 'reeve-process-'));
  const given = args.indexOf('--data');
  const folder = given < 0 ? join(above, 'data') : args[given + 1]!;
  const child = spawn(command, [...args, '--port', '0', ...(given < 0 ? ['--data', folder] : [])], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: above },
  });
  const printed = printedBy(child);
  const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  const closed = once(child, 'close');
  const url = (await printed.until(/https?:\/\/[\d.]+:\d+/))[0];
  return {
    child,
    url,
    folder,
    ended,
    closed,
    smtpPort: async () => Number((await printed.until(/SMTP at port (\d+)/))[1]),
    says: async (what) => void (await printed.until(what)),
    beginCall: () => beginCall(url),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await closed;
      await rm(above, { recursive: true });
    },
  };
}

function printedBy({ stdout, stderr }: { stdout: Readable; stderr: Readable }) {
  let all = '';
  const waiting = new Set<() => void>();
  for (const output of [stdout, stderr])
    output.on('data', (piece: Buffer) => {
      all += piece.toString('utf8');
      for (const look of waiting) look();
    });
  const until = (what: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = what.exec(all);
        if (found === null) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      stdout.once('close', () => reject(new Error(`It ended before it said ${what}: ${all}`)));
      look();
    });
  return { until };
}

async function beginCall(url: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const headers = 'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\nExpect: 100-continue\r\n';
  socket.write(`POST /login/login.aspx HTTP/1.1\r\nHost: ${hostname}:${port}\r\n${headers}\r\n`);
  await once(socket, 'data');
  return {
    finish: () => {
      socket.write('a=b');
      return text(socket);
    },
  };
}
