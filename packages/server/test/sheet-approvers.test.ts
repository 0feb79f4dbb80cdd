import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCaller, control } from '../../access/test/access-world.ts';
import { aMember, aTicket, aTimeEntry, changed, shown } from '../../testkit/src/index.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../testkit/src/world.ts';

const levels = { inquire: 'My', add: 'None', edit: 'My', delete: 'None' };

onEachEngine('who may approve for their own people', (engine) => {
  it('does so for those who name them, and neither for others nor for themselves', async () => {
    await using world = await aWorld({ engine });
    assert.equal((await world.post('/system/securityroles', { name: 'lead' })).status, 201);
    const headers = await aCaller(world, 'lead', 'lead');
    const right = { company: 'acme', role: 'lead', function: 'Time & Expense/Time Approval', ...levels };
    assert.equal((await control(world, 'PUT', '/roles', right)).status, 200);
    const [lead] = await shown<{ id: number }[]>(world, '/system/members?conditions=identifier="lead"');
    const member = { id: await aMember(world, 'Ann') };
    const sheetOf = async (whose: object) => {
      const entry = await aTimeEntry(world, await aTicket(world), { member: whose });
      const { timeSheet } = await shown<{ timeSheet: { id: number } }>(world, `/time/entries/${entry}`);
      assert.equal((await world.post(`/time/sheets/${timeSheet.id}/submit`, '')).status, 200);
      return timeSheet.id;
    };
    const [anns, own] = [await sheetOf(member), await sheetOf({ id: lead?.id })];
    const move = async (sheet: number, name: string) =>
      (await world.send('POST', `/time/sheets/${sheet}/${name}`, { headers })).status;
    assert.deepEqual([await move(anns, 'approve'), await move(own, 'approve')], [403, 403]);
    await changed(world, `/system/members/${member.id}`, { timeApprover: { id: lead?.id } });
    assert.deepEqual(
      [await move(anns, 'approve'), await move(anns, 'reverse'), await move(anns, 'reject')],
      [200, 200, 200],
    );
    assert.equal((await shown(world, `/time/sheets/${anns}`))['status'], 'Rejected');
    assert.equal(await move(99_999, 'approve'), 404);
  });

  it('does so for whom has delegated it to them, as long as that holds', async () => {
    await using world = await aWorld({ engine });
    assert.equal((await world.post('/system/securityroles', { name: 'lead' })).status, 201);
    const headers = await aCaller(world, 'deputy', 'lead');
    const right = { company: 'acme', role: 'lead', function: 'Time & Expense/Time Approval', ...levels };
    assert.equal((await control(world, 'PUT', '/roles', right)).status, 200);
    const [deputy] = await shown<{ id: number }[]>(world, '/system/members?conditions=identifier="deputy"');
    const boss = await aMember(world, 'Boss');
    const member = { id: await aMember(world, 'Bob', { timeApprover: { id: boss } }) };
    const entry = await aTimeEntry(world, await aTicket(world), { member });
    const { timeSheet } = await shown<{ timeSheet: { id: number } }>(world, `/time/entries/${entry}`);
    assert.equal((await world.post(`/time/sheets/${timeSheet.id}/submit`, '')).status, 200);
    const move = async (name: string) =>
      (await world.send('POST', `/time/sheets/${timeSheet.id}/${name}`, { headers })).status;
    const delegation = {
      delegatedTo: { id: deputy?.id },
      dateStart: '2025-03-01T00:00:00Z',
      dateEnd: '2025-03-03T00:00:00Z',
    };
    const path = `/system/members/${boss}/delegations`;
    assert.equal((await world.post(path, { ...delegation, delegationType: 'Project' })).status, 201);
    assert.equal(await move('approve'), 403);
    assert.equal((await world.post(path, { ...delegation, delegationType: 'Approval' })).status, 201);
    assert.deepEqual([await move('approve'), await move('reverse')], [200, 200]);
    world.clock.pass(86_400);
    assert.equal(await move('approve'), 403);
  });
});
