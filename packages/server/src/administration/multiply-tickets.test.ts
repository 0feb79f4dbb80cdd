import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aWorld, makeRecord, onEachEngine } from '../../../testkit/src/index.ts';
import { lastId, multiplyTickets } from './multiply-tickets.ts';

interface ShownTicket {
  readonly id: number;
  readonly summary: string;
  readonly resources: string;
  readonly mobileGuid: string;
}

interface ShownEntry {
  readonly objectId: number;
  readonly member: { readonly identifier: string };
}

onEachEngine('tickets that are repeated', (engine) => {
  it('are found, shown and counted as others are, each with its own schedule entry', async () => {
    await using world = await aWorld({ engine });
    const { database } = world.tenant;
    const { schema } = world.parts;
    const [tickets, entries] = [schema.tables.of('/service/tickets'), schema.tables.of('/schedule/entries')];
    const members = (await world.get('/system/members?fields=id&pageSize=1')).json as { id: number }[];
    const first = (await lastId(database.reader, tickets)) + 1;
    const firstEntry = (await lastId(database.reader, entries)) + 1;
    for (const summary of ['One', 'Two', 'Three'])
      await makeRecord(world, '/service/tickets', { summary, company: { id: 1 }, owner: members[0] });
    const told: number[] = [];
    await multiplyTickets(database, schema, { first, last: first + 2, firstEntry }, 7, (done) => told.push(done));
    assert.equal(told.at(-1), 7);
    const shown = (await world.get(`/service/tickets?conditions=id>=${first}&pageSize=1000`)).json as ShownTicket[];
    const summaries = shown.map(({ summary }) => summary).join(' ');
    assert.equal(summaries, 'One Two Three One One One Two Two Three Three');
    assert.equal(new Set(shown.map(({ mobileGuid }) => mobileGuid)).size, 10);
    assert.deepEqual((await world.get(`/service/tickets/count?conditions=id>=${first}`)).json, { count: 10 });
    const found = await world.get('/service/tickets/count?conditions=summary contains "hree"');
    assert.deepEqual(found.json, { count: 3 });
    const rows = (await world.get(`/schedule/entries?conditions=id>=${firstEntry}&pageSize=1000`)).json as ShownEntry[];
    assert.deepEqual(
      rows.map(({ objectId }) => objectId).sort((a, b) => a - b),
      shown.map(({ id }) => id),
    );
    assert.ok(rows.every(({ member }, at) => member.identifier === shown[at]?.resources));
    const id = await makeRecord(world, '/service/tickets', { summary: 'After', company: { id: 1 } });
    assert.equal(id, first + 10);
  });
});
