import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCaller, control } from '../../../../access/test/access-world.ts';
import { aTicket } from '../../../../testkit/src/builders/ticket.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

async function setLevel(world: World, name: string, inquire: string): Promise<void> {
  const reply = await control(world, 'PUT', '/roles', { company: 'acme', role: 'Read Only', function: name, inquire });
  assert.equal(reply.status, 200, reply.text);
}

onEachEngine('rights to reports', (engine) => {
  it('are those to reports and those to their records', async () => {
    await using world = await aWorld({ engine });
    const caller = await aCaller(world, 'reader', 'Read Only');
    const count = async (report: string) => {
      const { status, json } = await world.get(`/system/reports/${report}/count?conditions=TicketNbr > 0`, caller);
      return status === 200 ? (json as { count: number }).count : status;
    };
    await aTicket(world, {});
    assert.equal(await count('Service'), 1);
    await setLevel(world, 'Service Desk/Service Tickets', 'My');
    assert.deepEqual([await count('Service'), await count('Service_Open')], [0, 0]);
    await setLevel(world, 'Service Desk/Service Tickets', 'None');
    assert.deepEqual([await count('Service'), await count('Service_Open')], [403, 403]);
    await setLevel(world, 'Service Desk/Service Tickets', 'All');
    await setLevel(world, 'System/API Reports', 'None');
    assert.equal(await count('Service'), 403);
  });
});
