import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ControlAnswers } from '@reeve/server';
import { readSettings } from '@reeve/settings';
import { controlFlags, readControlAccess } from '../access/control-access.ts';
import { askServer, type ServerAccess } from '../access/server-access.ts';
import { CheckFailed } from '../command-line/check-failed.ts';
import type { Context } from '../command-line/context.ts';
import { defineCommand } from '../command-line/define-command.ts';
import { UsageError } from '../command-line/usage-error.ts';

type Replayed = ControlAnswers['POST /capsules'];

/** `reeve replay`: does what a capsule says, and tells whether the answer is the same. */
export const replay = defineCommand({
  name: 'replay',
  summary: 'Send the call of a capsule again, on a server of its own, and say whether the answer is the same',
  operands: [{ name: 'FILE', sentence: 'The capsule, as the control plane gives it out.' }],
  flags: controlFlags,
  examples: ['replay capsule.json', 'replay capsule.json --url http://127.0.0.1:9180'],
  options: ({ operands: [file = ''], flags }, { environment }) => {
    const access = flags['url'] === undefined ? null : readControlAccess(flags, '', environment);
    return { capsule: readFile(file), access };
  },
  run: async ({ capsule, access }, context) => {
    const ask = (at: ServerAccess) => askServer(at, 'POST', '/_reeve/capsules', capsule) as Promise<Replayed>;
    const replayed = access === null ? await onOwnServer(context, ask) : await ask(access);
    context.out(rendered(replayed));
    if (!replayed.isSame) throw new CheckFailed('The answer is another.');
  },
});

function readFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} is no capsule: ${(error as Error).message}`);
  }
}

/** A server that is gone afterwards, with its data. */
async function onOwnServer<T>({ load }: Context, work: (access: ServerAccess) => Promise<T>): Promise<T> {
  const startServer = await load('startServer');
  const data = mkdtempSync(join(tmpdir(), 'reeve-replay-'));
  const flags = { mode: 'sandbox', port: '0', data, 'request-log': 'off', 'shutdown-deadline': '0' };
  try {
    const server = await startServer(readSettings({ flags, environment: {} }).settings);
    return await work({ url: server.urls[0] ?? '', company: '', headers: {} }).finally(() => server.close());
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

function rendered({ isSame, status, differences }: Replayed): string {
  if (isSame) return `The answer is the same: ${status}.\n`;
  const lines = differences.map(({ at, was, is }) => `  ${at}: ${JSON.stringify(was)} became ${JSON.stringify(is)}\n`);
  return `The answer differs:\n${lines.join('')}`;
}
