import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

const lists = ['excludedServiceBoardIds', 'excludedProjectBoardIds', 'memberPersonas', 'teams', 'serviceBoardTeamIds'];

inOneWorld('the lists of a member', (world) => {
  it('are there where there is nothing in them, and nothing but its picture is linked', async () => {
    const path = `/system/members/${await aMember(world(), 'Alone')}`;
    await changed(world(), path, { excludedServiceBoardIds: [1] });
    await changed(world(), path, { excludedServiceBoardIds: null });
    const member = await shown<Record<string, unknown>>(world(), path);
    for (const list of lists) assert.deepEqual(member[list], [], list);
    assert.deepEqual((await shown<Record<string, unknown>>(inOlderVersion(world()), path))[lists[0] ?? ''], []);
    assert.deepEqual(Object.keys(member['_info'] as object), ['lastUpdated', 'updatedBy', 'image_href']);
  });
});
