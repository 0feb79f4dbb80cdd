import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, aTimeEntry, changed, inOlderVersion, inOneWorld, makeRecord } from '../../../../testkit/src/index.ts';

inOneWorld('a ticket in a status that refuses time', (world) => {
  const message = 'Please update the status of this ticket before entering time.';
  const hour = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T10:00:00Z' };

  it('takes none, new or moved there', async () => {
    const closed = await aTicket(world(), { status: { name: 'Closed' } });
    const sent = { ...hour, chargeToType: 'ServiceTicket', chargeToId: closed };
    for (const caller of [world(), inOlderVersion(world())]) {
      const refused = await caller.post('/time/entries', sent);
      assert.deepEqual([refused.status, refused.json], [400, { code: 'TimeEntryApi', message }]);
    }
    const entry = `/time/entries/${await aTimeEntry(world(), await aTicket(world()))}`;
    const moved = await world().patch(entry, [{ op: 'replace', path: 'chargeToId', value: closed }]);
    assert.deepEqual([moved.status, moved.text.includes('TimeEntryApi')], [400, true]);
  });

  it('keeps what it has, and takes time again in another status', async () => {
    const ticket = await aTicket(world());
    const entry = `/time/entries/${await aTimeEntry(world(), ticket)}`;
    await changed(world(), `/service/tickets/${ticket}`, { status: { name: 'Closed' } });
    await changed(world(), entry, { notes: 'Late' });
    await changed(world(), `/service/tickets/${ticket}`, { status: { name: 'In Progress' } });
    await makeRecord(world(), '/time/entries', { ...hour, chargeToType: 'ServiceTicket', chargeToId: ticket });
  });
});
