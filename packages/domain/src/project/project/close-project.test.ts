import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aProject, changed, firstId, inOlderVersion, inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('a project', (world) => {
  it('closes with its status, whatever is sent, says when, and opens again', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const closed = { id: await firstId(world(), '/project/statuses?conditions=closedFlag=true') };
      const path = `/project/projects/${await aProject(world())}`;
      const ended = await changed(caller, path, { status: closed, closedFlag: false });
      assert.deepEqual([ended['closedFlag'], ended['actualEnd']], [true, '2025-03-03T09:00:00Z']);
      const again = await changed(caller, path, { status: { name: 'In Progress' } });
      assert.deepEqual([again['closedFlag'], again['actualEnd']], [false, undefined]);
    }
    const made = await aProject(world(), { status: { name: 'Cancelled' } });
    const open = await world().get(`/project/projects?conditions=id=${made} and closedFlag=false`);
    assert.deepEqual(open.json, []);
  });
});
