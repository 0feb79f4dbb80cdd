import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a department that is told to be at all locations', (world) => {
  it('has a row for each, and this one alone when it is told so', async () => {
    const fields = { identifier: 'Every', name: 'Everywhere' };
    const department = await makeRecord(world(), '/system/departments', fields);
    const locations = await shown<{ id: number }[]>(world(), '/system/locations?orderBy=id');
    assert.ok(locations.length > 1);
    const path = `/system/departments/${department}/locations`;
    const sent = { location: { id: locations[0]?.id }, addAllLocations: true };
    const own = `${path}/${await makeRecord(world(), path, sent)}`;
    const places = async () =>
      (await shown<{ location: { id: number } }[]>(world(), path))
        .map(({ location }) => location.id)
        .sort((a, b) => a - b);
    assert.equal((await shown(world(), own))['addAllLocations'], undefined);
    assert.deepEqual(
      await places(),
      locations.map(({ id }) => id),
    );
    const place = await shown<{ departmentIds: number[] }>(world(), `/system/locations/${locations[1]?.id}`);
    assert.ok(place.departmentIds.includes(department), 'the location lists it too');
    assert.equal((await changed(world(), own, { removeAllLocations: true }))['removeAllLocations'], undefined);
    assert.deepEqual(await places(), [locations[0]?.id]);
  });
});
