import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { closeServices, openServices, Visit } from '@reeve/server';
import { readSettings } from '@reeve/settings';
import { aTicket, aWorld, worldCompany } from '@reeve/testkit';
import { commands } from '../src/commands.ts';
import { aTerminal } from './a-terminal.ts';

const root = join(import.meta.dirname, '../../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

/** What a command line means; raises what its user would be told. */
async function meant(words: readonly string[], environment: Record<string, string> = {}): Promise<object> {
  const name = words[0] === 'tenant' ? words.slice(0, 2).join(' ') : (words[0] ?? '');
  const command = await commands[name]!();
  return command.read(words.slice(name.split(' ').length), aTerminal({ environment }).context) as object;
}

describe('the container file', () => {
  const file = text('deploy/Dockerfile').replaceAll('\\\n', ' ');
  const lines = (word: string) =>
    [...file.matchAll(new RegExp(`^\\s*${word} (.*)$`, 'gm'))].map(([, rest = '']) => rest);
  const listed = (word: string) => JSON.parse(lines(word)[0] ?? '') as string[];

  it('runs the server itself, by nobody who may everything, from a base with a version', async () => {
    const [program, script] = listed('ENTRYPOINT');
    assert.deepEqual([program, script?.endsWith('/reeve/bin/reeve.js')], ['node', true], 'npm keeps signals from it');
    assert.deepEqual(lines('USER'), ['node']);
    assert.ok(file.indexOf('USER node') < file.indexOf('ENTRYPOINT'));
    assert.match(lines('FROM')[0] ?? '', /^node:\d+-slim$/);
    const [data] = lines('VOLUME');
    assert.partialDeepStrictEqual(await meant(listed('CMD')), { data, port: Number(lines('EXPOSE')[0]), demo: true });
  });

  it('asks the health of the server, and sees when nobody answers', async () => {
    await using world = await aWorld();
    const [, program = ''] = /HEALTHCHECK .*?CMD (\[.*\])$/m.exec(file) ?? [];
    const [node = '', ...words] = JSON.parse(program) as string[];
    const code = async (origin: string) => {
      const args = words.map((word) =>
        word
          .replace('http://127.0.0.1:9180', origin)
          .replace('/usr/local/lib/node_modules/reeve/bin', join(root, 'packages/cli/bin')),
      );
      const child = spawn(node, args, { stdio: 'ignore' });
      return new Promise((resolve) => child.once('exit', resolve));
    };
    assert.equal(await code(world.origin), 0);
    assert.notEqual(await code('http://127.0.0.1:1'), 0);
  });
});

it('the unit starts what serves, with the certificate that its file of variables names, and lets it finish', async () => {
  const unit = text('deploy/reeve.service');
  const [, start = ''] = /^ExecStart=\S+\/node \S+\/reeve\.js (.*)$/m.exec(unit) ?? [];
  const variables = { REEVE_TLS_CERT: 'c.pem', REEVE_TLS_KEY: 'k.pem', REEVE_HOST: '0.0.0.0' };
  const settings = await meant(start.split(' '), variables);
  assert.partialDeepStrictEqual(settings, { mode: 'serve', data: '/var/lib/reeve' });
  assert.match(unit, /^StateDirectory=reeve$/m);
  const { shutdownDeadline } = settings as { shutdownDeadline: number };
  assert.ok(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1]) > shutdownDeadline);
});

it('the action installs, starts, waits until the server answers, and says where it is', async () => {
  await using world = await aWorld();
  const folder = mkdtempSync(join(tmpdir(), 'reeve-action-'));
  try {
    const action = text('deploy/action.yml');
    // No registry has a package of that name: whoever takes it would be installed by every build that left the input out.
    assert.match(action, /package:\n {4}description: .*\n {4}required: true\n/);
    const [, script = ''] = /run: \|\n(.*)$/s.exec(action) ?? [];
    const port = new URL(world.origin).port;
    const filled = script.replaceAll(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name) => (name === 'port' ? port : 'reeve'));
    // What is installed and started is the release's to try: here both only say that they were called.
    for (const name of ['npm', 'reeve'])
      writeFileSync(join(folder, name), `#!/bin/sh\necho "${name} $*" >> ${folder}/called\n`, { mode: 0o755 });
    const environment = {
      PATH: `${folder}:${process.env['PATH']}`,
      RUNNER_TEMP: folder,
      GITHUB_ENV: join(folder, 'environment'),
    };
    const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', filled], { env: environment, stdio: 'ignore' });
    assert.equal(await new Promise((resolve) => child.once('exit', resolve)), 0);
    assert.equal(readFileSync(environment.GITHUB_ENV, 'utf8'), `REEVE_URL=http://127.0.0.1:${port}\n`);
    const called = readFileSync(join(folder, 'called'), 'utf8').trim().split('\n').sort();
    assert.match(called[0] ?? '', /^npm install --global .*reeve$/);
    const [, ...words] = (called[1] ?? '').split(' ');
    assert.partialDeepStrictEqual(await meant(words), { demo: true, port: Number(port), data: join(folder, 'reeve') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('every command of the page on running it is understood', async () => {
  const lines = [...text('docs/running.md').matchAll(/^(?:npx )?reeve (.*?)(?: +#.*)?$/gm)].map(
    ([, line = '']) => line,
  );
  assert.ok(lines.length >= 3, `${lines.length} commands`);
  for (const line of lines) assert.ok(await meant(line.split(' ')), line);
});

it('a company that was copied while it was served is there again on another machine', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-backup-'));
  try {
    const [, statement = ''] = /sqlite3 acme\.sqlite "(vacuum into '[^']*')"/.exec(text('docs/running.md')) ?? [];
    await using world = await aWorld();
    const id = await aTicket(world, { summary: 'In the backup' });
    mkdirSync(join(folder, 'tenants'));
    const served = new DatabaseSync(join(world.place.folder, 'tenants', `${worldCompany}.sqlite`));
    served.exec(statement.replace('/backup/acme.sqlite', join(folder, 'tenants', `${worldCompany}.sqlite`)));
    served.close();
    const later = await aTicket(world, { summary: 'Too late' });
    const { settings } = readSettings({ flags: { data: folder, mode: 'sandbox' }, environment: {} });
    const parts = await openServices(settings, { clock: world.clock, print: () => {} });
    try {
      const restored = await parts.tenants.find(worldCompany, new Visit());
      assert.equal((await restored?.read.first('/service/tickets', { id }))?.['summary'], 'In the backup');
      assert.equal(await restored?.read.first('/service/tickets', { id: later }), null);
    } finally {
      await closeServices(parts);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
