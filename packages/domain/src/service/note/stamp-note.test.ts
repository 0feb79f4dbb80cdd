import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a ticket note', (world) => {
  it('tells who wrote it and when, also after a change', async () => {
    const notes = `/service/tickets/${await aTicket(world())}/notes`;
    for (const caller of [world(), inOlderVersion(world())]) {
      const now = new Date(world().clock.now()).toISOString().replace('.000', '');
      const path = `${notes}/${await makeRecord(caller, notes, { text: 'Rebooted', resolutionFlag: true })}`;
      const made = await shown(world(), path);
      assert.deepEqual([made['dateCreated'], made['createdBy']], [now, 'ReeveApi']);
      world().clock.pass(3600);
      const later = await changed(world(), path, { text: 'Rebooted twice' });
      assert.deepEqual([later['dateCreated'], later['createdBy']], [now, 'ReeveApi']);
    }
  });
});
