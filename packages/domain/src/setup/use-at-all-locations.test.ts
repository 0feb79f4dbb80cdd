import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../testkit/src/index.ts';

inOneWorld('a setup record that is told to be used everywhere', (world) => {
  const locations = async () =>
    (await shown<{ id: number }[]>(world(), '/system/locations?pageSize=1000&orderBy=id')).map(({ id }) => id);

  it('lists every location, none when it is told so, and does not show the order', async () => {
    for (const [at, caller] of [world(), inOlderVersion(world())].entries()) {
      const fields = { name: `Everywhere ${at}`, addAllLocations: true };
      const role = `/time/workRoles/${await makeRecord(caller, '/time/workRoles', fields)}`;
      const { locationIds, addAllLocations } = await shown(caller, role);
      assert.deepEqual([locationIds, addAllLocations], [await locations(), undefined]);
      const rows = async () => (await shown<{ count: number }>(caller, `${role}/locations/count`)).count;
      assert.equal(await rows(), (locationIds as number[]).length, 'it has a row for each');
      assert.deepEqual((await changed(caller, role, { removeAllLocations: true }))['locationIds'] ?? [], []);
      assert.equal(await rows(), 0);
    }
  });
});
