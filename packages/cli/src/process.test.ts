import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
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

it('says so and ends with 1 where what was asked for cannot be written, on a full disk say', {
  skip: !existsSync('/dev/full'),
}, () => {
  const command = ['-c', `"$0" "$1" --help > /dev/full; echo "ended $?" >&2`, process.execPath, program];
  const { stderr } = spawnSync('sh', command, { encoding: 'utf8', env: {} });
  assert.match(stderr, /^reeve: What was asked for could not be written: ENOSPC.*\nended 1\n$/);
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

describe('a server that ends', { skip: process.platform === 'win32' }, () => {
  it('sends a long answer to its end while another call is answered', async () => {
    await using server = await aProcess([program, 'serve']);
    const { hostname, port } = new URL(server.url);
    const reader = connect(Number(port), hostname);
    reader.write(`GET /openapi.json HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`);
    const [first] = await once(reader, 'data');
    reader.pause();
    const call = await server.beginCall();
    server.child.kill('SIGTERM');
    await server.says(/Stopping when/);
    assert.match(await call.finish(), answered);
    const all = Buffer.concat([first, await buffer(reader)]);
    const head = all.indexOf('\r\n\r\n');
    const length = Number(/content-length: (\d+)/i.exec(all.toString('latin1', 0, head))?.[1]);
    assert.ok(length > 1_000_000, `${length} bytes`);
    assert.equal(all.length - head - 4, length);
    assert.deepEqual(await server.ended, { code: 0, signal: null });
  });

  it('leaves a folder that nobody else can read', async () => {
    await using server = await aProcess([program, 'serve', '--tls', '--company-name', 'x']);
    const found = await readdir(server.folder, { recursive: true, withFileTypes: true });
    const open = [];
    for (const each of found) {
      const { mode } = await stat(join(each.parentPath, each.name));
      if ((mode & 0o077) !== 0) open.push(`${each.name} ${mode.toString(8)}`);
    }
    assert.ok(found.length > 3, 'certificates and folders');
    assert.deepEqual(open, []);
    assert.equal((await stat(server.folder)).mode & 0o077, 0);
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
