import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aWorld, skipPostgres, type World } from '../../../../testkit/src/index.ts';

for (const engine of ['sqlite', 'postgres'] as const) {
  describe(`copies on ${engine}`, { skip: engine === 'postgres' ? skipPostgres : false }, () => {
    it('copies a board with all that belongs to it, under a name of its own', async () => {
      await using world = await aWorld({ engine });
      const [board] = (await world.get("/service/boards?conditions=name='Help Desk'")).json as { id: number }[];
      const statuses = await names(world, `/service/boards/${board?.id}/statuses`);
      const reply = await world.post('/service/boards/copy', { id: board?.id, name: 'Second Desk' });
      assert.equal(reply.status, 200, reply.text);
      const copy = reply.json as { id: number; name: string };
      assert.equal(copy.name, 'Second Desk');
      assert.notEqual(copy.id, board?.id);
      assert.deepEqual(await names(world, `/service/boards/${copy.id}/statuses`), statuses);
      assert.deepEqual(await names(world, `/service/boards/${copy.id}/types`), await names(world, `/service/boards/${board?.id}/types`));
      const ticket = await world.post('/service/tickets', { summary: 'On the copy', company: { id: 1 }, board: { id: copy.id } });
      assert.equal(ticket.status, 201, ticket.text);
    });

    it('copies a ticket open, with its notes but not its time', async () => {
      await using world = await aWorld({ engine });
      const made = await world.post('/service/tickets', { summary: 'Broken', company: { id: 1 }, initialDescription: 'It broke' });
      const { id } = made.json as { id: number };
      const time = { chargeToType: 'ServiceTicket', chargeToId: id, timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T10:00:00Z' };
      assert.equal((await world.post('/time/entries', time)).status, 201);
      const reply = await world.post(`/service/tickets/${id}/copy`, '');
      assert.equal(reply.status, 200, reply.text);
      const copy = reply.json as { id: number; summary: string; closedFlag: boolean; actualHours?: number };
      assert.deepEqual([copy.summary, copy.closedFlag, copy.actualHours ?? 0], ['Broken', false, 0]);
      const notes = (await world.get(`/service/tickets/${copy.id}/notes`)).json as { text: string }[];
      assert.deepEqual(notes.map((note) => note.text), ['It broke']);
    });

    it('gives a suffix to a name that must be unique', async () => {
      await using world = await aWorld({ engine });
      const [list] = (await world.get('/schedule/holidayLists')).json as { id: number; name: string }[];
      const first = (await world.post('/schedule/holidayLists/copy', { id: list?.id })).json as { id: number; name: string };
      const second = (await world.post('/schedule/holidayLists/copy', { id: list?.id })).json as { name: string };
      assert.deepEqual([first.name, second.name], [`${list?.name} (copy)`, `${list?.name} (copy 2)`]);
      const counts = [list?.id, first.id].map(async (id) => (await world.get(`/schedule/holidayLists/${id}/holidays/count`)).json);
      const [of, copied] = await Promise.all(counts);
      assert.deepEqual(copied, of);
    });

    it('copies one record of every kind that the base has', async () => {
      await using world = await aWorld({ engine });
      for (const path of ['/finance/agreements/types', '/schedule/calendars', '/finance/taxCodes', '/system/workflows', '/system/surveys', '/service/surveys']) {
        const [first] = (await world.get(path)).json as { id: number; name?: string; identifier?: string }[];
        if (first === undefined) continue;
        const reply = await world.post(`${path}/${first.id}/copy`, '');
        assert.equal(reply.status, 200, `${path}: ${reply.text}`);
        assert.notEqual((reply.json as { id: number }).id, first.id);
      }
    });

    it('refuses to copy what is not there, and to copy nothing at all', async () => {
      await using world = await aWorld({ engine });
      assert.equal((await world.post('/service/tickets/99999/copy', '')).status, 404);
      assert.equal((await world.post('/service/boards/copy', { name: 'Nothing' })).status, 400);
      assert.equal((await world.post('/service/tickets/1/copy', '{')).status, 400);
    });
  });
}

async function names(world: World, path: string): Promise<string[]> {
  return ((await world.get(`${path}?orderBy=id&pageSize=200`)).json as { name: string }[]).map((each) => each.name);
}
