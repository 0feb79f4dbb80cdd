import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { ManualTime, quiet } from './manual-time.ts';
import { changed, made, receiverOf, recorded } from './served-callbacks.ts';

/** In seconds. */
const day = 86_400;

/** Lets time pass by small steps until so many attempts are written down. */
async function settled(world: World, time: ManualTime, callback: number, attempts: number): Promise<void> {
  for (;;) {
    const sql = 'select count(*) from reeve_delivery where callback = ?';
    const [row] = await world.tenant.database.reader.all(sql, [callback]);
    if (Number(row?.[0]) >= attempts) return;
    await time.advance(3);
    await quiet();
  }
}

onEachEngine('a callback that fails', (engine) => {
  const worldAt = (time: ManualTime) => aWorld({ engine, callbackTime: { clock: time, timers: time } });

  test('three days of its company in a row is made inactive, and works again when it is made active', async () => {
    const time = new ManualTime(Date.UTC(2025, 2, 3, 12));
    await using world = await worldAt(time);
    const { receiver, entry } = await receiverOf(world, 'contact');
    await using _ = receiver;
    receiver.respond = () => 500;
    const isInactive = async () => {
      const shown = (await world.get(`/system/callbacks/${entry.id}`)).json as { inactiveFlag: boolean };
      return shown.inactiveFlag;
    };
    const failOnce = async (attempts: number) => {
      await made(world, '/company/contacts', { firstName: `Contact ${attempts}` });
      await settled(world, time, entry.id, attempts);
    };
    await failOnce(1);
    world.clock.pass(day);
    await failOnce(2);
    assert.equal(await isInactive(), false, 'after two days');
    world.clock.pass(day);
    await failOnce(3);
    while (!(await isInactive())) await time.advance(3);
    await made(world, '/company/contacts', { firstName: 'Unheard' });
    assert.equal(await recorded(world, entry.id), 3);
    receiver.respond = () => 200;
    await changed(world, `/system/callbacks/${entry.id}`, { inactiveFlag: false });
    await made(world, '/company/contacts', { firstName: 'Heard' });
    await settled(world, time, entry.id, 4);
    assert.equal(await isInactive(), false);
  });

  test('on two days and is answered on the third stays active', async () => {
    const time = new ManualTime(Date.UTC(2025, 2, 3, 12));
    await using world = await worldAt(time);
    const { receiver, entry } = await receiverOf(world, 'contact');
    await using _ = receiver;
    const answers = [500, 500, 200, 500];
    receiver.respond = () => answers.shift() ?? 200;
    for (let attempts = 1; attempts <= 4; attempts += 1) {
      await made(world, '/company/contacts', { firstName: `Contact ${attempts}` });
      await settled(world, time, entry.id, attempts);
      world.clock.pass(attempts === 3 ? 1 : day);
    }
    const shown = (await world.get(`/system/callbacks/${entry.id}`)).json as { inactiveFlag: boolean };
    assert.equal(shown.inactiveFlag, false);
  });
});
