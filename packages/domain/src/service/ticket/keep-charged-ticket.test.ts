import assert from 'node:assert/strict';
import { it } from 'node:test';
import { makeRecord } from '../../../../testkit/src/builders/make-record.ts';
import { aTicket } from '../../../../testkit/src/builders/ticket.ts';
import { aTimeEntry } from '../../../../testkit/src/builders/time-entry.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('deleting a ticket', (engine) => {
  it('is refused while time is charged to it, and takes its schedule entries along', async () => {
    await using world = await aWorld({ engine });
    const ticket = await aTicket(world);
    const entry = await world.post('/schedule/entries', {
      objectId: ticket,
      type: { identifier: 'S' },
      member: { id: 1 },
      dateStart: '2025-03-04T09:00:00Z',
      dateEnd: '2025-03-04T10:00:00Z',
    });
    assert.equal(entry.status, 201, entry.text);
    const time = await aTimeEntry(world, ticket, { member: { id: 1 } });
    assert.equal((await world.delete(`/service/tickets/${ticket}`)).status, 409);
    await world.delete(`/time/entries/${time}`);
    const gone = await world.delete(`/service/tickets/${ticket}`);
    assert.equal(gone.status, 204, gone.text);
    assert.equal((await world.get(`/schedule/entries/${(entry.json as { id: number }).id}`)).status, 404);
  });

  it('is refused while expenses are charged to it, and not for what is charged to something else of that number', async () => {
    await using world = await aWorld({ engine });
    const ticket = await aTicket(world);
    const other = { chargeToType: 'ChargeCode', chargeToId: ticket };
    await aTimeEntry(world, ticket, other);
    const expense = await makeRecord(world, '/expense/entries', {
      chargeToType: 'ServiceTicket',
      chargeToId: ticket,
      type: { id: 1 },
      paymentMethod: { id: 1 },
      member: { id: 1 },
      amount: 12,
      date: '2025-03-03T00:00:00Z',
    });
    const refused = await world.delete(`/service/tickets/${ticket}`);
    assert.deepEqual([refused.status, refused.text.includes('is in use by Expense Entry records')], [409, true]);
    assert.equal((await world.delete(`/expense/entries/${expense}`)).status, 204);
    assert.equal((await world.delete(`/service/tickets/${ticket}`)).status, 204);
  });
});
