import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('members', (engine) => {
  it('deactivate a member only when its open work goes to somebody', async () => {
    await using world = await aWorld({ engine });
    const activity = await world.post('/sales/activities', { name: 'Call', assignTo: { id: 2 }, company: { id: 1 } });
    assert.equal(activity.status, 201, activity.text);
    const refused = await world.post('/system/members/2/deactivate', {});
    assert.equal(refused.status, 400, refused.text);
    const before = (await world.get('/system/members/2')).json as { inactiveFlag: boolean };
    assert.equal(before.inactiveFlag, false);
    const to = { reAssignToMember: { id: 1 } };
    const body = {
      activity: to,
      serviceTeam: to,
      ticketTemplate: to,
      opportunity: to,
      projectManager: to,
      deleteOpenTimeSheetsFlag: true,
    };
    const reply = await world.post('/system/members/2/deactivate', body);
    assert.equal(reply.status, 200, reply.text);
    assert.equal((reply.json as { activity: { count: number } }).activity.count, 1);
    assert.equal(((await world.get('/system/members/2')).json as { inactiveFlag: boolean }).inactiveFlag, true);
    const { id } = activity.json as { id: number };
    assert.equal(((await world.get(`/sales/activities/${id}`)).json as { assignTo: { id: number } }).assignTo.id, 1);
    assert.equal((await world.post('/system/members/2/deactivate', body)).status, 400);
  });
});
