import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const at = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:30:00Z', member: { id: 1 } };

inOneWorld('the entry of an owner', (world) => {
  it('is marked as long as it is for the owner, and for nobody else', async () => {
    const sent = { ...at, objectId: await aTicket(world(), { owner: { id: 1 } }), type: { identifier: 'S' } };
    const path = `/schedule/entries/${await makeRecord(world(), '/schedule/entries', sent)}`;
    assert.equal((await shown(world(), path))['ownerFlag'], true);
    assert.equal((await changed(world(), path, { member: { id: 2 } }))['ownerFlag'], false);
    assert.equal((await changed(world(), path, { ownerFlag: true }))['ownerFlag'], false);
  });
});
