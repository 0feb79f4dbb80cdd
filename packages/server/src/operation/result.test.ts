import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity, aTicket, aTimeEntry, inOneWorld, makeRecord, shown } from '../../../testkit/src/index.ts';

inOneWorld('`fields` of what an action put together', (world) => {
  it('choose from its own members, and with a slash from the records in it', async () => {
    const id = await anOpportunity(world());
    const path = `/sales/opportunities/${id}/forecast`;
    const line = { status: { name: 'Open' }, forecastType: 'Service', revenue: 50 };
    const made = await makeRecord(world(), `${path}/0`, line);
    assert.deepEqual(await shown(world(), `${path}?fields=id,serviceRevenue/revenue,forecastItems/id`), [
      { id, forecastItems: [{ id: made }], serviceRevenue: { revenue: 50 } },
    ]);
    assert.deepEqual(Object.keys(await shown(world(), '/system/info?fields=version,nothing')), ['version']);
  });

  it('choose from references that stand for records', async () => {
    const ticket = await aTicket(world());
    await aTimeEntry(world(), ticket);
    const [entry, ...others] = await shown<object[]>(world(), `/service/tickets/${ticket}/timeentries?fields=id`);
    assert.deepEqual([Object.keys(entry ?? {}), others], [['id'], []]);
  });
});
