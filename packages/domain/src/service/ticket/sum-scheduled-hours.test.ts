import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the scheduled hours of a ticket', (world) => {
  it('are those of its schedule entries for service', async () => {
    const ticket = await aTicket(world());
    const hours = async () =>
      (
        await shown<{ row_values: unknown[][] }>(
          world(),
          `/system/reports/Service?columns=Hours_Scheduled&conditions=TicketNbr=${ticket}`,
        )
      ).row_values[0]?.[0];
    const entry = await makeRecord(world(), '/schedule/entries', {
      objectId: ticket,
      member: { identifier: 'Tech1' },
      type: { identifier: 'S' },
      dateStart: '2025-03-04T09:00:00Z',
      dateEnd: '2025-03-04T10:30:00Z',
    });
    assert.equal(await hours(), 1.5);
    await changed(world(), `/schedule/entries/${entry}`, { dateEnd: '2025-03-04T11:00:00Z' });
    assert.equal(await hours(), 2);
    await world().delete(`/schedule/entries/${entry}`);
    assert.equal(await hours(), 0);
  });
});
