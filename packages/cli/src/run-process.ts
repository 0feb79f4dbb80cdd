import type { Context } from './command-line/context.ts';
import { loadFromServer } from './command-line/server-module.ts';
import { stopRequests } from './command-line/stop-requests.ts';
import { main } from './main.ts';

/** Runs the command line of this process and sets its exit code. The one place that reads the process. */
export async function runProcess(): Promise<void> {
  // Nobody reads any more: what is written then is for nobody, and no reason to end. Without a listener Node would.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => {});
  process.exitCode = await main(process.argv.slice(2), processContext());
}

function processContext(): Context {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    columns: process.stdout.isTTY ? process.stdout.columns : null,
    environment: process.env,
    onStop,
    onUnread: (listener) => void process.stdout.once('error', listener),
    exit: (code) => process.exit(code),
    load: loadFromServer,
  };
}

function onStop(listener: () => void): void {
  const signalled = stopRequests(listener, () => performance.now());
  process.on('SIGINT', signalled);
  process.on('SIGTERM', signalled);
}
