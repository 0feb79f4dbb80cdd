import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('time that names a number without what has it', (world) => {
  const timeStart = '2025-03-03T09:00:00Z';

  it('is charged to the ticket of that number, and stays so', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await aTicket(world());
      const made = await caller.post('/time/entries', { chargeToId: ticket, timeStart, actualHours: 2 });
      assert.equal(made.status, 201, made.text);
      const path = `/time/entries/${(made.json as { id: number }).id}`;
      const entry = await shown<Record<string, unknown>>(world(), path);
      assert.deepEqual([entry['chargeToType'], (entry['ticket'] as { id: number }).id], ['ServiceTicket', ticket]);
      assert.equal((await shown(world(), `/service/tickets/${ticket}`))['actualHours'], 2);
      const { status, text } = await caller.patch(path, [{ op: 'remove', path: 'chargeToType' }]);
      assert.equal(status, 200, text);
      assert.equal((await shown(world(), path))['chargeToType'], 'ServiceTicket');
    }
  });

  it('stays on the activity that it is on, where what has it is taken away', async () => {
    const activity = { name: 'Call', company: { id: 1 }, assignTo: { id: 1 } };
    const chargeToId = await makeRecord(world(), '/sales/activities', activity);
    const body = { chargeToType: 'Activity', chargeToId, timeStart, actualHours: 1 };
    const path = `/time/entries/${await makeRecord(world(), '/time/entries', body)}`;
    const { status, text } = await world().patch(path, [{ op: 'remove', path: 'chargeToType' }]);
    assert.equal(status, 200, text);
    const { chargeToType, ticket } = await shown(world(), path);
    assert.deepEqual([chargeToType, ticket], ['Activity', undefined]);
  });

  it('is refused where no ticket has it', async () => {
    const wrong = await world().post('/time/entries', { chargeToId: 99999999, timeStart, actualHours: 1 });
    assert.match(wrong.text, /Ticket 99999999 not found/);
  });
});
