import type { Context } from './command-line/context.ts';
import { loadFromServer } from './command-line/server-module.ts';
import { main } from './main.ts';

/** Runs the command line of this process and sets its exit code. The one place that reads the process. */
export async function runProcess(): Promise<void> {
  // What this process makes, its libraries' files too, is readable by its user alone.
  process.umask(0o077);
  process.exitCode = await main(process.argv.slice(2), processContext());
}

function processContext(): Context {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    environment: process.env,
    onStop,
    exit: (code) => process.exit(code),
    load: loadFromServer,
  };
}

function onStop(listener: () => void): void {
  process.on('SIGINT', listener);
  process.on('SIGTERM', listener);
}
