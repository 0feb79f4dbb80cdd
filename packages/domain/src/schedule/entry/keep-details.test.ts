import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

interface Detail {
  readonly scheduleEntry: { readonly id: number };
  readonly dateStart: string;
  readonly dateEnd: string;
  readonly hoursScheduled?: number;
  readonly member?: { readonly id: number };
}

inOneWorld('the details of a schedule entry', (world) => {
  const entry = { name: 'Visit', member: { id: 1 }, type: { identifier: 'O' } };
  const timed = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:30:00Z' };
  const detailsOf = (id: number) => shown<Detail[]>(world(), `/schedule/entries/${id}/details`);

  it('are one for each of its days, and follow its times and its member', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const id = await makeRecord(caller, '/schedule/entries', { ...entry, ...timed });
      const path = `/schedule/entries/${id}`;
      const [only, ...more] = await detailsOf(id);
      assert.deepEqual([only?.scheduleEntry.id, only?.member?.id, more.length], [id, 1, 0]);
      assert.deepEqual({ dateStart: only?.dateStart, dateEnd: only?.dateEnd }, timed);
      const listed = await shown<Detail[]>(world(), `/schedule/details?conditions=scheduleEntry/id=${id}`);
      assert.deepEqual(
        listed.map(({ hoursScheduled }) => hoursScheduled),
        [1.5],
      );
      await changed(caller, path, { dateEnd: '2025-03-06T12:00:00Z', member: { id: 2 } });
      const three = await detailsOf(id);
      assert.deepEqual(
        three.map(({ dateEnd, member }) => [dateEnd, member?.id]),
        [
          ['2025-03-05T09:00:00Z', 2],
          ['2025-03-06T09:00:00Z', 2],
          ['2025-03-06T12:00:00Z', 2],
        ],
      );
      await changed(caller, path, { dateEnd: timed.dateEnd });
      assert.equal((await detailsOf(id)).length, 1);
      assert.equal((await caller.delete(path)).status, 204);
      assert.deepEqual(await shown(world(), `/schedule/details/count?conditions=scheduleEntry/id=${id}`), { count: 0 });
    }
  });

  it('are none where start or end is missing', async () => {
    assert.deepEqual(await detailsOf(await makeRecord(world(), '/schedule/entries', entry)), []);
  });
});
