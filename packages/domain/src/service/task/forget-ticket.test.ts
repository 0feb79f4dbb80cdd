import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a task that closed with its ticket', (world) => {
  it('stays closed when it was opened and closed by itself meanwhile', async () => {
    const path = `/service/tickets/${await aTicket(world())}`;
    const task = `${path}/tasks/${await makeRecord(world(), `${path}/tasks`, { notes: 'Mend' })}`;
    await changed(world(), path, { status: { name: 'Closed' } });
    for (const closedFlag of [false, true]) await changed(world(), task, { closedFlag });
    await changed(world(), path, { status: { name: 'New' } });
    assert.equal((await shown(world(), task))['closedFlag'], true);
  });
});
