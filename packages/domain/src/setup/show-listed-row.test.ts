import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOneWorld, makeRecord, shown } from '../../../testkit/src/index.ts';

inOneWorld('a row of a pair', (world) => {
  it('is in the list of its location, and in that of another one when it moves there', async () => {
    const base = { ownerLevelId: 1, structureLevel: { id: 1 } };
    const here = await makeRecord(world(), '/system/locations', { name: 'Here', ...base });
    const there = await makeRecord(world(), '/system/locations', { name: 'There', ...base });
    const rows = '/system/departments/1/locations';
    const row = `${rows}/${await makeRecord(world(), rows, { location: { id: here } })}`;
    const lists = async (id: number) => (await shown(world(), `/system/locations/${id}`))['departmentIds'] ?? [];
    assert.deepEqual([await lists(here), await lists(there)], [[1], []]);
    await changed(world(), row, { location: { id: there } });
    assert.deepEqual([await lists(here), await lists(there)], [[], [1]]);
  });
});
