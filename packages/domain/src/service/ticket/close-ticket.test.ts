import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { aTicket, changed, firstId, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

function marks(ticket: Record<string, unknown>): unknown[] {
  return [ticket['closedFlag'], ticket['closedDate'], ticket['closedBy']];
}

inOneWorld('a ticket that is closed', (world) => {
  let closed = 0;

  before(async () => {
    const path = '/service/boards/1/statuses?conditions=closedStatus=true';
    closed = await firstId(world(), path);
  });

  it('tells who closed it and when, keeps that from one closed status to another, and loses it when it opens', async () => {
    const path = `/service/tickets/${await aTicket(world())}`;
    const first = await changed(inOlderVersion(world()), path, { status: { id: closed } });
    assert.deepEqual(marks(first), [true, '2025-03-03T09:00:00Z', 'ReeveApi']);
    world().clock.pass(3600);
    const other = await firstId(world(), `/service/boards/1/statuses?conditions=closedStatus=true and id!=${closed}`);
    assert.deepEqual(marks(await changed(world(), path, { status: { id: other } })), marks(first));
    const opened = await changed(world(), path, { status: { id: 7 } });
    assert.deepEqual(marks(opened), [false, undefined, undefined]);
  });

  it('may be so from the start, and what else changes does not close it again', async () => {
    const path = `/service/tickets/${await aTicket(world(), { status: { id: closed } })}`;
    const before = marks(await shown(world(), path));
    assert.equal(before[0], true);
    world().clock.pass(3600);
    assert.deepEqual(marks(await changed(world(), path, { summary: 'Slower' })), before);
  });
});
