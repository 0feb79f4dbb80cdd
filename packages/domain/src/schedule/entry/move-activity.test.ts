import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

interface Shown {
  readonly id: number;
  readonly name: string;
  readonly dateStart?: string;
  readonly dateEnd?: string;
  readonly doneFlag?: boolean;
  readonly assignTo?: { readonly identifier: string };
  readonly member?: { readonly identifier: string };
  readonly scheduleStatus?: { readonly name: string };
}

inOneWorld('the calendar entry of an activity', (world) => {
  const times = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:00:00Z' };
  const later = { dateStart: '2025-03-06T13:00:00Z', dateEnd: '2025-03-06T15:00:00Z' };
  const anActivity = async (caller: ReturnType<typeof world>) => {
    const sent = { name: 'Visit', assignTo: { identifier: 'Tech1' }, ...times };
    return `/sales/activities/${await makeRecord(caller, '/sales/activities', sent)}`;
  };
  const entriesOf = (path: string) => {
    const conditions = encodeURIComponent(`objectId=${path.split('/').at(-1)} and type/identifier="C"`);
    return shown<Shown[]>(world(), `/schedule/entries?conditions=${conditions}`);
  };
  const entryOf = async (path: string) => {
    const [entry, ...more] = await entriesOf(path);
    assert.ok(entry !== undefined && more.length === 0);
    return `/schedule/entries/${entry.id}`;
  };

  it('moves the activity to its day and its member, in what is read and in what is asked for', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await anActivity(caller);
      const entry = await entryOf(path);
      await changed(caller, entry, { ...later, member: { identifier: 'Admin1' }, status: { name: 'Tentative' } });
      const { dateStart, dateEnd, assignTo, scheduleStatus } = await shown<Shown>(world(), path);
      assert.deepEqual({ dateStart, dateEnd }, later);
      assert.deepEqual([assignTo?.identifier, scheduleStatus?.name], ['Admin1', 'Tentative']);
      const asked = encodeURIComponent(
        `assignTo/identifier="Admin1" and dateStart=[${later.dateStart}] and name="Visit"`,
      );
      const [found] = await shown<Shown[]>(world(), `/sales/activities?conditions=${asked}&orderBy=id desc`);
      assert.equal(`/sales/activities/${found?.id}`, path);
    }
  });

  it('stays the only one, and the activity still moves it', async () => {
    const path = await anActivity(world());
    const entry = await entryOf(path);
    await changed(world(), entry, { ...later, doneFlag: true });
    await changed(world(), path, { ...times, assignTo: { identifier: 'Admin1' } });
    assert.equal(await entryOf(path), entry);
    const { dateStart, member, doneFlag } = await shown<Shown>(world(), entry);
    assert.deepEqual([dateStart, member?.identifier, doneFlag], [times.dateStart, 'Admin1', true]);
    await changed(world(), entry, { dateStart: null, dateEnd: null });
    assert.equal((await shown<Shown>(world(), path)).dateStart, undefined);
  });

  it('has a member as the activity has, and another entry about it moves nothing', async () => {
    const path = await anActivity(world());
    const entry = await entryOf(path);
    const reply = await world().patch(entry, [{ op: 'remove', path: 'member' }]);
    assert.deepEqual([reply.status, reply.text.includes('The member/id field is required.')], [400, true]);
    const objectId = Number(path.split('/').at(-1));
    const own = { objectId, type: { identifier: 'C' }, member: { identifier: 'Admin1' }, ...times };
    const other = `/schedule/entries/${await makeRecord(world(), '/schedule/entries', own)}`;
    await changed(world(), other, later);
    assert.equal((await shown<Shown>(world(), path)).dateStart, times.dateStart);
    assert.equal((await shown<Shown>(world(), path)).assignTo?.identifier, 'Tech1');
  });
});
