import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const at = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:30:00Z', member: { id: 1 } };

inOneWorld('the hours of a schedule entry', (world) => {
  it('are those from start to end, also after a change, whatever is sent', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const sent = { ...at, objectId: await aTicket(world()), type: { identifier: 'S' } };
      const path = `/schedule/entries/${await makeRecord(caller, '/schedule/entries', sent)}`;
      assert.equal((await shown(world(), path))['hours'], 1.5);
      assert.equal((await changed(caller, path, { dateEnd: '2025-03-04T11:00:00Z' }))['hours'], 2);
      assert.equal((await changed(caller, path, { hours: 99 }))['hours'], 2);
    }
  });

  it('are none for a to-do at midnight, and what is sent where there is no end', async () => {
    const midnight = '2025-03-04T00:00:00Z';
    const sent = { ...at, dateStart: midnight, dateEnd: midnight, type: { identifier: 'O' }, name: 'Call' };
    const toDo = await makeRecord(world(), '/schedule/entries', sent);
    assert.equal((await shown(world(), `/schedule/entries/${toDo}`))['hours'], 0);
    const open = await makeRecord(world(), '/schedule/entries', { ...sent, dateEnd: undefined, hours: 3 });
    assert.equal((await shown(world(), `/schedule/entries/${open}`))['hours'], 3);
  });

  it('go with start or end, and those that were sent for an open entry stay', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await aTicket(caller);
      const scheduled = async () => (await shown(world(), `/service/tickets/${ticket}`))['resources'];
      const sent = { ...at, objectId: ticket, type: { identifier: 'S' } };
      const path = `/schedule/entries/${await makeRecord(caller, '/schedule/entries', sent)}`;
      assert.equal((await changed(caller, path, { dateEnd: null }))['hours'], undefined);
      assert.equal((await changed(caller, path, { dateEnd: at.dateEnd }))['hours'], 1.5);
      const read = await shown(caller, path);
      const { dateStart: _, dateEnd: __, ...withoutTimes } = read;
      const put = await caller.put(path, withoutTimes);
      assert.deepEqual([put.status, (put.json as { hours?: number }).hours], [200, undefined]);
      assert.equal((await changed(caller, path, { hours: 3 }))['hours'], 3);
      assert.equal((await changed(caller, path, { dateStart: at.dateStart }))['hours'], 3);
      assert.equal(await scheduled(), 'Admin1');
    }
  });
});
