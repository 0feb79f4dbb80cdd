import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

const path = '/service/boards/1/teams';

inOneWorld('the teams of a member', (world) => {
  const teamsOf = async (id: number) => {
    const { teams, serviceBoardTeamIds } = await shown(world(), `/system/members/${id}`);
    assert.deepEqual(teams, serviceBoardTeamIds);
    return teams;
  };
  const membersOf = async (team: number) => (await shown(world(), `${path}/${team}`))['members'];

  it('are those that list it, whoever says so', async () => {
    for (const [caller, name] of [
      [world(), 'Own'],
      [inOlderVersion(world()), 'Earlier'],
    ] as const) {
      const member = await aMember(caller, name);
      assert.deepEqual(await teamsOf(member), []);
      const first = await makeRecord(caller, path, { name: `${name} 1`, teamLeader: { id: 1 }, members: [member] });
      const second = await makeRecord(caller, path, { name: `${name} 2`, teamLeader: { id: member } });
      assert.deepEqual(await teamsOf(member), [first, second]);
      await changed(caller, `${path}/${first}`, { members: [1] });
      assert.deepEqual(await teamsOf(member), [second]);
      await changed(caller, `/system/members/${member}`, { serviceBoardTeamIds: [first] });
      assert.deepEqual(await membersOf(first), [1, member]);
      assert.deepEqual(await teamsOf(member), [first, second], 'it leads the second');
      await changed(caller, `/system/members/${member}`, { title: 'Engineer' });
      assert.deepEqual(await teamsOf(member), [first, second]);
      await world().delete(`${path}/${first}`);
      assert.deepEqual(await teamsOf(member), [second]);
    }
  });

  it('have a member that is made with them, and one that joins by itself', async () => {
    const team = await makeRecord(world(), path, { name: 'Joined', teamLeader: { id: 1 } });
    const made = await aMember(world(), 'Made', { serviceBoardTeamIds: [team] });
    assert.deepEqual(await membersOf(team), [1, made]);
    const joins = await aMember(world(), 'Joins');
    await makeRecord(world(), '/service/teamMembers', { team: { id: team }, member: { id: joins } });
    assert.deepEqual(await teamsOf(joins), [team]);
  });
});
