import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('teams of boards', (engine) => {
  it('take a member in, as their leader if so wanted', async () => {
    await using world = await aWorld({ engine });
    const [team] = (await world.get('/service/boards/1/teams')).json as { id: number; members: number[] }[];
    const joined = await world.post('/service/teamMembers', {
      team: { id: team?.id },
      member: { id: 2 },
      teamLeaderFlag: true,
    });
    assert.equal(joined.status, 201, joined.text);
    const [after] = (await world.get('/service/boards/1/teams')).json as {
      members: number[];
      teamLeader: { id: number };
    }[];
    assert.deepEqual([after?.members.includes(2), after?.teamLeader.id], [true, 2]);
  });
});
