import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket } from '../../../../testkit/src/builders/ticket.ts';
import { aTimeEntry } from '../../../../testkit/src/builders/time-entry.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

const twoHours = { timeEnd: '2025-03-03T11:00:00Z', member: { id: 1 } };

async function hoursOf(world: World, ticket: number): Promise<number | undefined> {
  return ((await world.get(`/service/tickets/${ticket}`)).json as { actualHours?: number }).actualHours;
}

onEachEngine('the hours of a ticket', (engine) => {
  it('are those of its time entries, after they are made, changed, moved and deleted', async () => {
    await using world = await aWorld({ engine });
    const [from, to] = [await aTicket(world), await aTicket(world)];
    const entry = await aTimeEntry(world, from, twoHours);
    assert.equal(await hoursOf(world, from), 2);
    await world.patch(`/time/entries/${entry}`, [{ op: 'replace', path: 'hoursDeduct', value: 0.5 }]);
    assert.equal(await hoursOf(world, from), 1.5);
    const moved = await world.patch(`/time/entries/${entry}`, [{ op: 'replace', path: 'chargeToId', value: to }]);
    assert.equal(moved.status, 200, moved.text);
    assert.deepEqual([await hoursOf(world, from), await hoursOf(world, to)], [0, 1.5]);
    assert.equal((await world.delete(`/time/entries/${entry}`)).status, 204);
    assert.deepEqual([await hoursOf(world, from), await hoursOf(world, to)], [0, 0]);
  });
});
