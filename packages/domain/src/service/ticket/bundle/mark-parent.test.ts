import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket } from '../../../../../testkit/src/builders/ticket.ts';
import { onEachEngine } from '../../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../../testkit/src/world.ts';

async function hasChild(world: World, ticket: number): Promise<boolean | undefined> {
  return ((await world.get(`/service/tickets/${ticket}`)).json as { hasChildTicket?: boolean }).hasChildTicket;
}

onEachEngine('a parent ticket', (engine) => {
  it('knows whether it has children, also after they moved and after the last was deleted', async () => {
    await using world = await aWorld({ engine });
    const [first, second] = [await aTicket(world), await aTicket(world)];
    const child = await aTicket(world, { parentTicketId: first });
    assert.deepEqual([await hasChild(world, first), await hasChild(world, second)], [true, false]);
    await world.patch(`/service/tickets/${child}`, [{ op: 'replace', path: 'parentTicketId', value: second }]);
    assert.deepEqual([await hasChild(world, first), await hasChild(world, second)], [false, true]);
    assert.equal((await world.delete(`/service/tickets/${child}`)).status, 204);
    assert.equal(await hasChild(world, second), false);
  });
});
