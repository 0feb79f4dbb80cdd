import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const statuses = '/service/boards/1/statuses';

inOneWorld('a status of a board', (world) => {
  it('closes and opens the tickets that have it when it becomes a closed or an open one', async () => {
    const status = await makeRecord(world(), statuses, { name: 'Done' });
    const ticket = await aTicket(world(), { status: { id: status } });
    const open = `/service/tickets/count?conditions=status/id=${status} and closedFlag=false`;
    for (const caller of [world(), inOlderVersion(world())]) {
      await changed(caller, `${statuses}/${status}`, { closedStatus: true });
      const closed = await shown(world(), `/service/tickets/${ticket}`);
      assert.deepEqual([closed['closedFlag'], typeof closed['closedDate']], [true, 'string']);
      assert.equal(typeof closed['closedBy'], 'string');
      assert.deepEqual(await shown(world(), open), { count: 0 });
      await changed(caller, `${statuses}/${status}`, { closedStatus: false });
      const { closedFlag, closedDate, closedBy } = await shown(world(), `/service/tickets/${ticket}`);
      assert.deepEqual([closedFlag, closedDate, closedBy], [false, undefined, undefined]);
    }
  });

  it('leaves the tickets of other statuses, and when they were closed, as they were', async () => {
    const other = await aTicket(world());
    const status = await makeRecord(world(), statuses, { name: 'Over', closedStatus: true });
    const ticket = await aTicket(world(), { status: { id: status } });
    const before = await shown(world(), `/service/tickets/${ticket}`);
    await changed(world(), `${statuses}/${status}`, { name: 'All over' });
    assert.equal((await shown(world(), `/service/tickets/${ticket}`))['closedDate'], before['closedDate']);
    assert.equal((await shown(world(), `/service/tickets/${other}`))['closedFlag'], false);
  });
});
