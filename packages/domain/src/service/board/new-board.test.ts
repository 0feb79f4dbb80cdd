import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const place = { location: { id: 2 }, department: { id: 1 } };

inOneWorld('a new board', (world) => {
  it('bills and lists as the boards of a fresh tenant do, and so do its tickets, unless it says otherwise', async () => {
    for (const [caller, sent, billed] of [
      [world(), {}, ['NoDefault', 'NoDefault', 'Billable']],
      [inOlderVersion(world()), { billTime: 'NoCharge' }, ['NoCharge', 'NoDefault', 'Billable']],
    ] as const) {
      const id = await makeRecord(caller, '/service/boards', { name: `Board ${billed[0]}`, ...place, ...sent });
      await makeRecord(world(), `/service/boards/${id}/statuses`, { name: 'Open', defaultFlag: true });
      const board = await shown(world(), `/service/boards/${id}`);
      assert.deepEqual([board['billTime'], board['billExpense'], board['billProduct']], billed);
      assert.deepEqual([board['allSort'], board['percentageCalculation']], ['Descending', 'ActualHours']);
      const ticket = await shown(world(), `/service/tickets/${await aTicket(world(), { board: { id } })}`);
      assert.deepEqual([ticket['billTime'], ticket['billExpenses'], ticket['billProducts']], billed);
    }
  });
});
