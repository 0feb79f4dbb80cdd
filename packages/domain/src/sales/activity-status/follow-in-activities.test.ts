import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const statuses = '/sales/activities/statuses';

inOneWorld('a status of activities', (world) => {
  it('closes and opens in the calendar what has it when it becomes a closed or an open one', async () => {
    const status = await makeRecord(world(), statuses, { name: 'Over' });
    const at = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:00:00Z' };
    const body = { name: 'Call', assignTo: { id: 1 }, status: { id: status }, ...at };
    const activity = await makeRecord(world(), '/sales/activities', body);
    const entries = `/schedule/entries?conditions=objectId=${activity} and type/identifier="C"`;
    for (const [caller, closedFlag] of [
      [world(), true],
      [inOlderVersion(world()), false],
    ] as const) {
      await changed(caller, `${statuses}/${status}`, { closedFlag });
      const [entry] = await shown<{ doneFlag: boolean }[]>(world(), entries);
      assert.equal(entry?.doneFlag, closedFlag);
    }
  });
});
