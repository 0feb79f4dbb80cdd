import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const path = '/service/boards/1/teams';

inOneWorld('the leader of a team', (world) => {
  it('is one of its members, from the start or later', async () => {
    for (const [caller, name] of [
      [world(), 'Early'],
      [inOlderVersion(world()), 'Late'],
    ] as const) {
      const team = `${path}/${await makeRecord(caller, path, { name, teamLeader: { id: 1 } })}`;
      assert.deepEqual((await shown(world(), team))['members'], [1]);
      const led = await changed(caller, team, { teamLeader: { id: 2 } });
      assert.deepEqual(led['members'], [2, 1]);
      assert.deepEqual((await changed(caller, team, { members: [1, 1] }))['members'], [2, 1]);
    }
  });
});
