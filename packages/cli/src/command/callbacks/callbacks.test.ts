import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { aWorld, type World } from '../../../../testkit/src/world.ts';
import { worldKeys } from '../../../../testkit/src/world-tenant.ts';
import { aTerminal } from '../../../test/a-terminal.ts';
import { main } from '../../main.ts';

describe('callbacks on the command line', () => {
  let world: World;
  before(async () => {
    world = await aWorld();
  });
  after(async () => world[Symbol.asyncDispose]());
  const at = () => ['--url', world.origin, '--company', 'acme'];
  const run = async (...args: string[]) => {
    const terminal = aTerminal();
    const code = await main([...args, ...at()], terminal.context);
    return { code, ...terminal.said };
  };

  test('listen registers, checks and prints what it is told, and unregisters when it is stopped', async () => {
    const keys = { CW_PUBLIC_KEY: worldKeys.publicKey, CW_PRIVATE_KEY: worldKeys.privateKey };
    const terminal = aTerminal({ environment: keys });
    const listening = main(['listen', '--type', 'contact', ...at()], terminal.context);
    while (!terminal.said.err.includes('Listening')) await new Promise((resolve) => setImmediate(resolve));
    await world.post('/company/contacts', { firstName: 'A\u001b[31mnn' });
    await terminal.says(/verified/);
    assert.match(terminal.said.out, /^contact 1 added by ReeveApi {2}verified {2}[\da-f-]{36}\n {2}\{"id":1,/);
    assert.ok(!terminal.said.out.includes('\u001b'));
    assert.equal(((await world.get('/system/callbacks')).json as unknown[]).length, 1);
    terminal.stop();
    assert.equal(await listening, 0);
    assert.match(terminal.said.err, /Unregistered callback 1\./);
    assert.deepEqual((await world.get('/system/callbacks')).json, []);
  });

  test('deliveries are listed, shown, replayed, duplicated and dropped', async () => {
    let listed = await run('callbacks', 'deliveries');
    while (!listed.out.includes('delivered')) listed = await run('callbacks', 'deliveries');
    assert.match(listed.out, /^ID +STARTED .*\n1 .* contact 1 +added +1 +delivered +204 /);
    assert.match(
      (await run('callbacks', 'show', '1')).out,
      /POST http:\S+recordId=1&action=added\n.*x-content-signature/s,
    );
    assert.match((await run('callbacks', 'replay', '1')).out, /^Queued as message \d+\.\n$/);
    assert.match((await run('callbacks', 'duplicate', '1')).out, /^Queued as message \d+\.\n$/);
    assert.equal((await run('callbacks', 'drop', '1', '--delivery')).out, 'Dropped 1.\n');
    assert.equal((await run('callbacks', 'show', '1')).code, 1);
    assert.match((await run('callbacks', 'waiting')).out, /^ID +CHANGED/);
  });

  test('what cannot be done is said', async () => {
    const cases: [string[], number, RegExp][] = [
      [['callbacks', 'show', 'x'], 2, /ID must be a number, not "x"/],
      [['callbacks', 'replay', '99'], 3, /answered 404: There is no 99 here/],
      [['callbacks', 'deliveries', '--limit', '-1'], 2, /--limit must be a number/],
      [['listen'], 2, /give --public-key and --private-key/],
      [['listen', '--public-key', 'a'], 2, /must be given together/],
    ];
    for (const [args, code, message] of cases) {
      const result = await run(...args);
      assert.equal(result.code, code, args.join(' '));
      assert.match(result.err, message);
    }
    const nowhere = aTerminal();
    assert.equal(await main(['callbacks', 'waiting', '--url', 'http://127.0.0.1:9'], nowhere.context), 6);
    assert.match(nowhere.said.err, /Nothing answers at http:\/\/127\.0\.0\.1:9/);
  });
});
