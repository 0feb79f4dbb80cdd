import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './cases.ts';
import { load, type Shot } from './load.ts';
import { ProcessUnderTest } from './process-under-test.ts';

/** Another server that does the same kind of work, started and filled. */
export interface Rival {
  readonly name: string;
  readonly server: ProcessUnderTest;
  readonly shots: Readonly<Record<NonNullable<Case['rivals']>, (index: number) => Shot>>;
}

/** `json-server` with the same tickets, as it serves them from a file. */
export async function startJsonServer(
  folder: string,
  tickets: readonly { id: number }[],
  port: number,
): Promise<Rival> {
  const file = join(folder, 'json-server.json');
  writeFileSync(file, JSON.stringify({ tickets }));
  const program = 'node_modules/json-server/lib/cli/bin.js';
  const args = [program, '--quiet', '--host', '127.0.0.1', '--port', String(port), file];
  const server = await ProcessUnderTest.start(args, port, `/tickets/${tickets[0]?.id}`);
  const headers = { 'Content-Type': 'application/json' };
  const idAt = (index: number) => tickets[(index * 7919) % tickets.length]?.id ?? 1;
  return {
    name: 'json-server 0.17.3, the same tickets',
    server,
    shots: {
      get: (index) => ({ method: 'GET', path: `/tickets/${idAt(index)}`, headers: {} }),
      list: () => ({ method: 'GET', path: '/tickets?_page=1&_limit=25', headers: {} }),
      create: (index) => ({
        method: 'POST',
        path: '/tickets',
        headers,
        body: JSON.stringify({ summary: `Printer ${index}` }),
      }),
    },
  };
}

const emulateVersion = '0.12.2';
const issues = 2000;
/** It lets a token ask 5,000 times an hour. */
const tokens = 400;

/**
 * `emulate` as GitHub with 2,000 issues, installed into the folder by npm: it is no dependency of this repository. Null where
 * it cannot be installed. It keeps everything in memory.
 */
export async function startEmulate(folder: string, port: number): Promise<Rival | null> {
  const args = ['install', `emulate@${emulateVersion}`, '--prefix', folder, '--no-audit', '--no-fund', '--no-save'];
  if (spawnSync('npm', args, { stdio: 'ignore', timeout: 120_000 }).status !== 0) return null;
  const seed = join(folder, 'emulate.json');
  writeFileSync(seed, JSON.stringify(emulateSeed()));
  const program = [join(folder, 'node_modules/emulate/dist/index.js'), 'start', '--service', 'github'];
  const server = await ProcessUnderTest.start([...program, '--port', String(port), '--seed', seed], port, '/', {
    folder,
  });
  const issue = (index: number): Shot =>
    ask('POST', '/issues', index, { title: `Printer ${index}`, body: 'No paper.' });
  await load(port, 4, issues, issue);
  return {
    name: `emulate ${emulateVersion}, GitHub issues, in memory`,
    server,
    shots: {
      get: (index) => ask('GET', `/issues/${1 + ((index * 7919) % issues)}`, index),
      list: (index) => ask('GET', '/issues?per_page=25', index),
      create: issue,
    },
  };
}

function emulateSeed() {
  const names = Array.from({ length: tokens }, (_, at) => `token_${at}`);
  return {
    tokens: Object.fromEntries(names.map((name) => [name, { login: 'octocat', scopes: ['repo', 'user'] }])),
    github: {
      users: [{ login: 'octocat', name: 'The Octocat', email: 'octocat@example.com' }],
      repos: [{ owner: 'octocat', name: 'hello-world', auto_init: true }],
    },
  };
}

function ask(method: string, path: string, index: number, body?: unknown): Shot {
  const headers = { Authorization: `Bearer token_${index % tokens}`, 'Content-Type': 'application/json' };
  const shot = { method, path: `/repos/octocat/hello-world${path}`, headers };
  return body === undefined ? shot : { ...shot, body: JSON.stringify(body) };
}
