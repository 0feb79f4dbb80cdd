import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a team of a board', (world) => {
  it('is in the lists of those whom it comes to have, and of no others', async () => {
    const [stays, leaves] = [await aMember(world(), 'Stays'), await aMember(world(), 'Leaves')];
    const path = '/service/boards/1/teams';
    const team = await makeRecord(world(), path, { name: 'Told', teamLeader: { id: stays }, members: [leaves] });
    const teamsOf = async (id: number) => (await shown(world(), `/system/members/${id}`))['serviceBoardTeamIds'];
    assert.deepEqual([await teamsOf(stays), await teamsOf(leaves)], [[team], [team]]);
    await changed(world(), `${path}/${team}`, { members: [stays] });
    assert.deepEqual([await teamsOf(stays), await teamsOf(leaves)], [[team], []]);
  });
});
