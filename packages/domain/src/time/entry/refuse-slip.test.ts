import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, aTimeEntry, changed, inOneWorld, refusals, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a time entry', (world) => {
  it('is at most a day long, of our days', async () => {
    const body = async (timeStart: string, timeEnd: string) => ({
      chargeToType: 'ServiceTicket',
      chargeToId: await aTicket(world()),
      timeStart,
      timeEnd,
    });
    const long = await refusals(world(), '/time/entries', await body('2025-03-03T09:00:00Z', '2025-03-06T10:00:00Z'));
    assert.deepEqual(Object.keys(long), ['timeEnd']);
    for (const year of ['1900', '2099']) {
      const slip = await body(`${year}-03-03T09:00:00Z`, `${year}-03-03T10:00:00Z`);
      assert.deepEqual(Object.keys(await refusals(world(), '/time/entries', slip)), ['timeStart']);
    }
    await aTimeEntry(world(), await aTicket(world()), { timeEnd: '2025-03-04T09:00:00Z' });
  });

  it('may overlap another of the same member, also when it is moved there', async () => {
    const ticket = await aTicket(world());
    const first = await aTimeEntry(world(), ticket);
    const later = { timeStart: '2025-03-03T09:30:00Z', timeEnd: '2025-03-03T11:00:00Z' };
    const second = await aTimeEntry(world(), ticket, later);
    await changed(world(), `/time/entries/${second}`, { timeStart: '2025-03-03T09:00:00Z' });
    const { actualHours } = await shown<{ actualHours: number }>(world(), `/service/tickets/${ticket}`);
    assert.deepEqual([first === second, actualHours], [false, 3]);
  });
});
