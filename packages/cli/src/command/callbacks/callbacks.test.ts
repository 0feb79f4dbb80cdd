import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { aWorld, type World } from '../../../../testkit/src/world.ts';
import { aTerminal, variablesOf } from '../../../test/a-terminal.ts';
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

  test('deliveries are listed, shown, replayed, duplicated and dropped', async () => {
    const terminal = aTerminal({ environment: variablesOf(world) });
    const listening = main(['listen', '--type', 'contact'], terminal.context);
    await terminal.says(/Listening/);
    await world.post('/company/contacts', { firstName: 'Ann' });
    await terminal.says(/verified/);
    let listed = await run('callbacks', 'deliveries');
    while (!listed.out.includes('delivered')) listed = await run('callbacks', 'deliveries');
    assert.match(listed.out, /^ID\tSTARTED\t.*\n1\t.*\tcontact 1\tadded\t1\tdelivered\t204\t/);
    assert.match(
      (await run('callbacks', 'show', '1')).out,
      /POST http:\S+recordId=1&action=added\n.*x-content-signature/s,
    );
    assert.match((await run('callbacks', 'replay', '1')).out, /^Queued as message \d+\.\n$/);
    assert.match((await run('callbacks', 'duplicate', '1')).out, /^Queued as message \d+\.\n$/);
    assert.equal((await run('callbacks', 'drop', '1', '--delivery')).out, 'Dropped 1.\n');
    assert.equal((await run('callbacks', 'show', '1')).code, 3);
    terminal.stop();
    assert.equal(await listening, 0);
    assert.match((await run('callbacks', 'waiting')).out, /^ID\tCHANGED/);
  });

  test('what cannot be done is said', async () => {
    const cases: [string[], number, RegExp][] = [
      [['callbacks', 'show', 'x'], 2, /ID must be a number, not "x"/],
      [['callbacks', 'replay', '99'], 3, /answered 404: There is no attempt and no waiting message 99/],
      [['callbacks', 'deliveries', '--limit', '-1'], 2, /--limit must be a number/],
      [['callbacks', 'waiting', '--public-key', 'a'], 2, /must be given together/],
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
