import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { aProcess, program } from '../test/a-process.ts';

const answered = /^HTTP\/1.1 200 OK.*"Success":false/s;

function reeve(...args: string[]) {
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', env: {} });
}

describe('the program', () => {
  it('prints its version and ends with 0', () => {
    const { status, stdout, stderr } = reeve('--version');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('ends with 2 when it does not understand', () => {
    const { status, stdout, stderr } = reeve('nonsense');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /There is no command "nonsense"/);
  });

  it('ends quietly, as it would have, when nobody reads what it prints', () => {
    const unread = (args: string) =>
      spawnSync('sh', ['-c', `{ "$0" "$1" ${args}; echo "ended $?" >&2; } | true`, process.execPath, program], {
        encoding: 'utf8',
        env: {},
      }).stderr;
    assert.equal(unread('--help'), 'ended 0\n');
    assert.equal(unread('config'), 'ended 0\n');
    assert.match(unread('nonsense'), /ended 2\n$/);
  });
});

describe('a server', { skip: process.platform === 'win32' }, () => {
  it('goes on when nobody reads what it prints', async () => {
    await using server = await aProcess([program, 'serve']);
    server.child.stdout.destroy();
    server.child.stderr.destroy();
    for (let calls = 0; calls < 20; calls++) assert.equal((await fetch(`${server.url}/_reeve/health`)).status, 200);
    server.child.kill('SIGTERM');
    assert.deepEqual(await server.ended, { code: 0, signal: null });
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    it(`finishes what it is sent when ${signal} comes, twice at once`, async () => {
      await using server = await aProcess([program, 'serve']);
      const answer = await server.beginCall();
      server.child.kill(signal);
      server.child.kill(signal);
      await server.says(/Stopping when/);
      assert.match(await answer.finish(), answered);
      assert.deepEqual(await server.ended, { code: 0, signal: null });
    });
});

describe('a server behind the launcher of an older Node', { skip: process.platform === 'win32' }, () => {
  const handOver = new URL('../bin/hand-over.js', import.meta.url).href;
  const launcher = ['-e', `import('${handOver}').then((m) => m.handOverTo(process.execPath))`, program, 'serve'];

  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    it(`finishes what it is sent when the launcher alone gets ${signal}`, async () => {
      await using server = await aProcess(launcher);
      const answer = await server.beginCall();
      server.child.kill(signal);
      await server.says(/Stopping when/);
      assert.match(await answer.finish(), answered);
      assert.deepEqual(await server.ended, { code: 0, signal: null });
    });

  it('finishes what it is sent when the launcher is killed', async () => {
    await using server = await aProcess(launcher);
    const answer = await server.beginCall();
    server.child.kill('SIGKILL');
    await server.says(/Stopping when/);
    assert.match(await answer.finish(), answered);
    await server.closed;
  });

  it('tells by the launcher how it ended', async () => {
    const script = `process.kill(process.pid, 'SIGKILL')`;
    const code = `import('${handOver}').then((m) => m.handOverTo(process.execPath))`;
    const { status } = spawnSync(process.execPath, ['-e', code, '--', '-e', script], { env: {} });
    assert.equal(status, 137);
  });
});

describe('a server started by npm', { skip: process.platform === 'win32' }, () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    it(`finishes what it is sent when npm start alone gets ${signal}`, async () => {
      await using server = await aProcess(['start', '--', '--no-demo'], 'npm');
      const answer = await server.beginCall();
      server.child.kill(signal);
      await server.says(/Stopping when/);
      assert.match(await answer.finish(), answered);
      assert.deepEqual(await server.ended, { code: 0, signal: null });
    });

  // A shell that waits for its command keeps an interrupt of its own to itself.
  for (const signal of ['SIGTERM', 'SIGKILL'] as const)
    it(`finishes what it is sent when npx gets ${signal}`, async () => {
      await using server = await aProcess(['--no', 'reeve', 'serve'], 'npx');
      const answer = await server.beginCall();
      server.child.kill(signal);
      await server.says(/Stopping when/);
      assert.match(await answer.finish(), answered);
      await server.closed;
    });
});
