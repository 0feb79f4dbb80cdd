import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goneTopic } from '@reeve/store';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { ManualTime, quiet } from './manual-time.ts';
import { made, receiverOf } from './served-callbacks.ts';
import type { TestReceiver } from './test-receiver.ts';

/** Lets the relay work in its own time until so many attempts have arrived. */
async function arrived(receiver: TestReceiver, time: ManualTime, attempts: number): Promise<void> {
  while (receiver.messages.length < attempts) {
    await time.advance(2);
    await quiet();
  }
}

/** Steers the clock of the world's company. */
async function turn(world: World, body: object): Promise<void> {
  const sent = { headers: { authorization: '' }, body: JSON.stringify({ company: 'acme', ...body }) };
  const { status, text } = await world.send('POST', '//_reeve/clock', sent);
  assert.equal(status, 200, text);
}

onEachEngine('callbacks of a company whose clock is moved', (engine) => {
  const worldAt = (time: ManualTime) => aWorld({ engine, callbackTime: { clock: time, timers: time } });

  test('are sent at once while it stands, and again when it has come to the time of the next attempt', async () => {
    const time = new ManualTime(Date.UTC(2025, 2, 3, 12));
    await using world = await worldAt(time);
    const { receiver } = await receiverOf(world, 'contact');
    await using _ = receiver;
    receiver.respond = () => 404;
    await turn(world, { run: 0 });
    await made(world, '/company/contacts', { firstName: 'First' });
    await arrived(receiver, time, 1);
    await time.advance(60_000);
    assert.equal(receiver.messages.length, 1, 'the company has not come to the time of the second attempt');
    await turn(world, { pass: 2 });
    await arrived(receiver, time, 2);
    await turn(world, { pass: 3 });
    await time.advance(60_000);
    assert.equal(receiver.messages.length, 2, 'a second is missing');
    await turn(world, { pass: 1 });
    await arrived(receiver, time, 3);
    await time.advance(60_000);
    assert.equal(receiver.messages.length, 3, 'three attempts are all');
  });

  test('wait no longer for a clock that nobody has moved any more', async () => {
    const time = new ManualTime(Date.UTC(2025, 2, 3, 9));
    await using world = await worldAt(time);
    const { receiver } = await receiverOf(world, 'contact');
    await using _ = receiver;
    receiver.respond = () => 404;
    await made(world, '/company/contacts', { firstName: 'Put off' });
    await arrived(receiver, time, 1);
    const { database } = world.tenant;
    const postponed = async () => (await database.reader.all('select 1 from reeve_outbox where due > 0')).length > 0;
    while (!(await postponed())) await time.advance(3);
    await database.write(async (transaction) => {
      await transaction.run('update reeve_outbox set due = ?', [time.now() + 86_400_000]);
      transaction.announce(goneTopic, '');
    });
    // Whoever calls next has the company opened again, as after a start.
    while ((await world.get('/system/info')).status !== 200) await quiet();
    await arrived(receiver, time, 2);
  });

  test('are switched off after three days of the company, and others go on', async () => {
    const time = new ManualTime(Date.UTC(2025, 2, 3, 12));
    await using world = await worldAt(time);
    const { receiver, entry } = await receiverOf(world, 'contact');
    await using _ = receiver;
    receiver.respond = () => 500;
    const isInactive = async () => {
      const { json } = await world.get(`/system/callbacks/${entry.id}`);
      return (json as { inactiveFlag: boolean }).inactiveFlag;
    };
    for (let day = 1; day <= 3; day += 1) {
      assert.equal(await isInactive(), false);
      await made(world, '/company/contacts', { firstName: `Day ${day}` });
      await arrived(receiver, time, day);
      await turn(world, { pass: 86_400 });
    }
    while (!(await isInactive())) await time.advance(3);
  });
});
