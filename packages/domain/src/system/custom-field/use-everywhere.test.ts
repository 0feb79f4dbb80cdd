import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCustomField, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

interface Shown {
  locationIds?: number[];
  businessUnitIds?: number[];
}

inOneWorld('where a custom field is used', (world) => {
  it('is everywhere, or nowhere in particular, when it is told to by a flag', async () => {
    const all = (await shown<{ id: number }[]>(world(), '/system/locations')).map(({ id }) => id);
    const flags = { addAllLocations: true, addAllBusinessUnits: true };
    const path = `/system/userDefinedFields/${await aCustomField(inOlderVersion(world()), { podId: 1, ...flags })}`;
    const field = await shown<Shown>(world(), path);
    assert.deepEqual(field.locationIds, all);
    assert.ok((field.businessUnitIds ?? []).length > 0);
    assert.ok(!Object.keys(field).some((key) => /^(add|remove)All/.test(key)));
    const freed = await changed<Shown>(world(), path, { removeAllLocations: 'True' });
    assert.deepEqual([freed.locationIds, freed.businessUnitIds], [[], field.businessUnitIds]);
  });
});
