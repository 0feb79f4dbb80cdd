import { styleText } from 'node:util';
import type { Context } from '../command-line/context.ts';
import { loadFromServer } from '../command-line/server-module.ts';
import { stopRequests } from '../command-line/stop-requests.ts';
import { flushed } from './flushed.ts';

/** The world outside as it is: this process, its terminal, its system. */
export function processContext(): Context {
  const { stdout, stderr, env, platform } = process;
  return {
    out: (text) => void stdout.write(text),
    flushed: () => flushed(stdout),
    err: (text) => void stderr.write(text),
    columns: stdout.isTTY === true ? stdout.columns : null,
    isWatched: stderr.isTTY === true,
    paint: (paint, text) => styleText(paint, text, { stream: stdout }),
    input: async () => (await import('node:stream/consumers')).text(process.stdin),
    ask: async (question, isSecret) => (await import('./ask.ts')).ask(question, isSecret),
    environment: env,
    platform,
    runTool: async (program, args, input) => (await import('./run-tool.ts')).runTool(program, args, input),
    onStop,
    onUnread: (listener) => void stdout.once('error', listener),
    exit: (code) => process.exit(code),
    load: loadFromServer,
  };
}

function onStop(listener: () => void): void {
  const signalled = stopRequests(listener, () => performance.now());
  process.on('SIGINT', signalled);
  process.on('SIGTERM', signalled);
}
