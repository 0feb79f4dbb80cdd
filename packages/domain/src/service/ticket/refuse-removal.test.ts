import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aWorld } from '../../../../testkit/src/world.ts';
import { skipPostgres } from '../../../../testkit/src/world-database.ts';

for (const engine of ['sqlite', 'postgres'] as const) {
  describe(`deleting a ticket on ${engine}`, { skip: engine === 'postgres' ? skipPostgres : false }, () => {
    it('is refused while time is charged to it, and takes its schedule entries along', async () => {
      await using world = await aWorld({ engine });
      const ticket = (await world.post('/service/tickets', { summary: 'Old printer', company: { id: 1 } })).json as {
        id: number;
      };
      const entry = await world.post('/schedule/entries', {
        objectId: ticket.id,
        type: { identifier: 'S' },
        member: { id: 1 },
        dateStart: '2025-03-04T09:00:00Z',
        dateEnd: '2025-03-04T10:00:00Z',
      });
      assert.equal(entry.status, 201, entry.text);
      const time = await world.post('/time/entries', {
        chargeToType: 'ServiceTicket',
        chargeToId: ticket.id,
        member: { id: 1 },
        timeStart: '2025-03-03T09:00:00Z',
        timeEnd: '2025-03-03T10:00:00Z',
      });
      assert.equal(time.status, 201, time.text);
      assert.equal((await world.delete(`/service/tickets/${ticket.id}`)).status, 409);
      await world.delete(`/time/entries/${(time.json as { id: number }).id}`);
      const gone = await world.delete(`/service/tickets/${ticket.id}`);
      assert.equal(gone.status, 204, gone.text);
      assert.equal((await world.get(`/schedule/entries/${(entry.json as { id: number }).id}`)).status, 404);
    });
  });
}
