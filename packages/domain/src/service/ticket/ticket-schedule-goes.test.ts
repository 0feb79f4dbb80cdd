import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOneWorld, makeRecord } from '../../../../testkit/src/index.ts';

inOneWorld('the schedule entries of a deleted ticket', (world) => {
  const entryOf = (objectId: number, type: string) =>
    makeRecord(world(), '/schedule/entries', {
      objectId,
      type: { identifier: type },
      member: { id: 1 },
      name: 'Visit',
      dateStart: '2025-03-04T09:00:00Z',
      dateEnd: '2025-03-04T10:00:00Z',
    });
  const statusOf = async (entry: number) => (await world().get(`/schedule/entries/${entry}`)).status;

  it('go with it, and those of another ticket or another kind stay', async () => {
    const [going, staying] = [await aTicket(world()), await aTicket(world())];
    const own = [await entryOf(going, 'S'), await entryOf(going, 'S')];
    const others = [await entryOf(staying, 'S'), await entryOf(going, 'O')];
    assert.equal((await world().delete(`/service/tickets/${going}`)).status, 204);
    assert.deepEqual(await Promise.all(own.map(statusOf)), [404, 404]);
    assert.deepEqual(await Promise.all(others.map(statusOf)), [200, 200]);
  });
});
