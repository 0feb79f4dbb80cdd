import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket } from '../../../../testkit/src/builders/ticket.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

async function rowsOf(world: World, columns: string, query = ''): Promise<unknown> {
  const reply = await world.get(`/system/reports/Service?columns=${columns}&${query}`);
  assert.equal(reply.status, 200, reply.text);
  return (reply.json as { row_values: unknown }).row_values;
}

onEachEngine('reports of tickets', (engine) => {
  it('tell when the status changed, which one it was', async () => {
    await using world = await aWorld({ engine });
    const id = await aTicket(world, { board: { id: 1 } });
    const { status, _info } = (await world.get(`/service/tickets/${id}`)).json as {
      status: { id: number };
      _info: { dateEntered: string };
    };
    const columns = 'Date_Status_Changed_UTC,Previous_SR_Status_RecID,ClosedDesc,Time_Zone';
    assert.deepEqual(await rowsOf(world, columns), [[_info.dateEntered, null, 'Open', 'UTC']]);
    const { json } = await world.get('/service/boards/1/statuses?conditions=closedStatus=true');
    const [closed] = json as { id: number }[];
    world.clock.pass(60);
    const changed = await world.patch(`/service/tickets/${id}`, [
      { op: 'replace', path: 'status/id', value: closed?.id },
    ]);
    assert.equal(changed.status, 200, changed.text);
    const after = changed.json as { closedDate: string };
    const now = [after.closedDate, status.id, 'Closed', 'UTC'];
    assert.deepEqual(await rowsOf(world, columns, "conditions=ClosedDesc = 'closed'"), [now]);
    await world.patch(`/service/tickets/${id}`, [{ op: 'replace', path: 'summary', value: 'Other' }]);
    assert.deepEqual(await rowsOf(world, columns, "conditions=Time_Zone = 'UTC' and Previous_SR_Status_RecID > 0"), [
      now,
    ]);
    assert.deepEqual(await rowsOf(world, columns, "conditions=Time_Zone = 'EST'"), []);
  });
});
