import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, changed, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the two lists of the teams of a member', (world) => {
  it('say the same, whichever is sent', async () => {
    const path = '/service/boards/1/teams';
    const first = await makeRecord(world(), path, { name: 'First', teamLeader: { id: 1 } });
    const second = await makeRecord(world(), path, { name: 'Second', teamLeader: { id: 1 } });
    const member = `/system/members/${await aMember(world(), 'Agreed', { teams: [first] })}`;
    const lists = async () => {
      const { teams, serviceBoardTeamIds } = await shown(world(), member);
      return [teams, serviceBoardTeamIds];
    };
    assert.deepEqual(await lists(), [[first], [first]]);
    await changed(world(), member, { teams: [first, second] });
    assert.deepEqual(await lists(), [
      [first, second],
      [first, second],
    ]);
    await changed(world(), member, { teams: [first], serviceBoardTeamIds: [second] });
    assert.deepEqual(await lists(), [[second], [second]]);
    const { password: _, ...whole } = (await world().get(member)).json as Record<string, unknown>;
    assert.equal(
      (await world().put(member, { ...whole, teams: undefined, serviceBoardTeamIds: undefined })).status,
      200,
    );
    assert.deepEqual(await lists(), [[second], [second]], 'what is left out stays');
  });
});
