import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld, makeRecord, shown } from '../../../testkit/src/index.ts';

inOneWorld('a row of a pair that is deleted', (world) => {
  it('is in neither list any more, and other rows are', async () => {
    const base = { ownerLevelId: 1, structureLevel: { id: 1 } };
    const location = await makeRecord(world(), '/system/locations', { name: 'Here', ...base });
    const role = await makeRecord(world(), '/time/workRoles', { name: 'Guard', locationIds: [2] });
    const rows = `/time/workRoles/${role}/locations`;
    const row = await makeRecord(world(), rows, { location: { id: location }, hourlyRate: 90 });
    const lists = async (path: string, field: string) => (await shown(world(), path))[field];
    assert.deepEqual(await lists(`/time/workRoles/${role}`, 'locationIds'), [2, location]);
    assert.deepEqual(await lists(`/system/locations/${location}`, 'workRoleIds'), [role]);
    assert.equal((await world().delete(`${rows}/${row}`)).status, 204);
    assert.deepEqual(await lists(`/time/workRoles/${role}`, 'locationIds'), [2]);
    assert.deepEqual(await lists(`/system/locations/${location}`, 'workRoleIds'), []);
  });
});
