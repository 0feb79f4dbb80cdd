import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aTicket,
  aWorld,
  changed,
  firstId,
  mailsOf,
  makeRecord,
  onEachEngine,
  type World,
} from '../../../../../testkit/src/index.ts';
import { activeEvents } from './active-events.ts';
import { runByTime, type TimedGround } from './run-by-time.ts';

onEachEngine('a round of a workflow by time', (engine) => {
  const named = (world: World, path: string, name: string) => firstId(world, `${path}?conditions=name="${name}"`);

  /** A workflow that mails of every ticket of a fire each quarter of an hour, and five such tickets. */
  const fires = async (world: World) => {
    const tableType = { id: await named(world, '/system/workflows/tableTypes', 'Service Ticket') };
    const id = await makeRecord(world, '/system/workflows', { name: 'Fires', tableType, batchInterval: 15 });
    const event = {
      name: 'E',
      executionTime: 'Continuously',
      frequencyUnit: 'Minutes',
      frequencyOfExecution: 0,
      eventCondition: 'summary contains "fire"',
    };
    const own = `/system/workflows/${id}/events/${await makeRecord(world, `/system/workflows/${id}/events`, event)}`;
    const notifyType = { id: await named(world, '/system/workflows/notifyTypes', 'Send Email') };
    const mail = { notifyType, emailRecipient: 'boss@provider.example', subject: '[id]', notes: '[summary]' };
    await makeRecord(world, `${own}/actions`, mail);
    const tickets: number[] = [];
    for (let at = 0; at < 5; at += 1)
      tickets.push(await aTicket(world, { summary: `Fire ${at}`, processNotifications: false }));
    await changed(world, `/system/workflows/${id}`, { activateFlag: true, batchSchedule: 'AnyTime' });
    return tickets;
  };

  /** Runs what is due, a page of two records at a time; `before` is told which page is asked for. */
  const run = async (
    world: World,
    tickets: readonly number[],
    before: (page: number) => unknown = () => {},
    isOver = () => false,
  ) => {
    const { writer, database, read } = world.tenant;
    let page = 0;
    const idsAfter: TimedGround['idsAfter'] = async (_, after) => {
      page += 1;
      await before(page);
      return tickets.filter((id) => id > after).slice(0, 2);
    };
    await runByTime(await activeEvents(read), { writer, reader: database.reader, most: 2, idsAfter, isOver });
  };

  const mailedOf = async (world: World) =>
    (await mailsOf(world)).filter(({ reason }) => reason === 'workflow').map(({ subject }) => Number(subject));
  const dies = (at: number) => (page: number) => {
    if (page === at) throw new Error('the process ends here');
  };

  it('that ends in the middle goes on behind its last record, once, when nobody is at it any more', async () => {
    await using world = await aWorld({ engine });
    const tickets = await fires(world);
    await assert.rejects(run(world, tickets, dies(2)), /ends here/);
    assert.deepEqual(await mailedOf(world), tickets.slice(0, 2));
    world.clock.pass(60);
    await run(world, tickets);
    assert.equal((await mailedOf(world)).length, 2, 'who was last seen at it may still be');
    world.clock.pass(5 * 60);
    await run(world, tickets);
    await run(world, tickets);
    assert.deepEqual((await mailedOf(world)).sort(), tickets);
    world.clock.pass(10 * 60);
    await run(world, tickets);
    assert.equal((await mailedOf(world)).length, 10, 'the next round');
  });

  it('that is left while the server stops is gone on with at once', async () => {
    await using world = await aWorld({ engine });
    const tickets = await fires(world);
    let over = false;
    const stop = (page: number) => {
      if (page === 2) over = true;
    };
    await run(world, tickets, stop, () => over);
    assert.equal((await mailedOf(world)).length, 2);
    await run(world, tickets);
    assert.deepEqual((await mailedOf(world)).sort(), tickets);
  });

  it('belongs to whoever went on with it: one that only was slow does nothing more', async () => {
    await using world = await aWorld({ engine });
    await using beside = engine === 'postgres' ? await aWorld({ engine, beside: world }) : world;
    const tickets = await fires(world);
    await run(world, tickets, async (page) => {
      if (page !== 2) return;
      for (const each of new Set([world, beside])) each.clock.pass(5 * 60 + 1);
      await run(beside, tickets);
    });
    assert.deepEqual((await mailedOf(world)).sort(), tickets);
  });

  it('reaches the records behind one that is gone', async () => {
    await using world = await aWorld({ engine });
    const tickets = await fires(world);
    const gone = [tickets[0] as number, 1_000_000, ...tickets.slice(1)].sort((a, b) => a - b);
    await run(world, gone);
    assert.deepEqual((await mailedOf(world)).sort(), tickets);
  });
});
