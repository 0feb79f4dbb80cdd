import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('an activity that is called anew', (world) => {
  const times = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:00:00Z' };

  it('is called so in the calendar, where nobody called its entry otherwise', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const sent = { name: 'Visit', assignTo: { identifier: 'Tech1' }, ...times };
      const objectId = await makeRecord(caller, '/sales/activities', sent);
      const entry = { objectId, type: { identifier: 'C' }, member: { id: 1 }, ...times };
      await makeRecord(caller, '/schedule/entries', entry);
      await makeRecord(caller, '/schedule/entries', { ...entry, name: 'Drive there' });
      await makeRecord(caller, '/schedule/entries', { ...entry, type: { identifier: 'O' }, name: 'Visit' });
      await changed(caller, `/sales/activities/${objectId}`, { name: 'Visit with plan' });
      const path = `/schedule/entries?conditions=objectId=${objectId} and type/identifier!="S"&orderBy=id`;
      const all = await shown<{ name: string }[]>(world(), path);
      assert.deepEqual(
        all.map(({ name }) => name),
        ['Visit with plan', 'Visit with plan', 'Drive there', 'Visit'],
      );
    }
  });
});
