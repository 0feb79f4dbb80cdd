import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, firstId, inOneWorld, makeRecord, shown } from '../../../testkit/src/index.ts';

inOneWorld('the usual record of a setup table whose mark has a name of its own', (world) => {
  const marked = async (path: string, mark: string) =>
    (await shown<{ id: number }[]>(world(), `${path}?conditions=${mark}=true`)).map(({ id }) => id);

  it('takes the mark from the others', async () => {
    for (const [path, mark] of [
      ['/time/workTypes', 'overallDefaultFlag'],
      ['/time/workTypes', 'activityDefaultFlag'],
      ['/company/portalSecurityLevels', 'isDefaultFlag'],
    ] as const) {
      const [old] = await marked(path, mark);
      const other = await firstId(world(), `${path}?conditions=${mark}=false`);
      await changed(world(), `${path}/${other}`, { [mark]: true });
      assert.deepEqual(await marked(path, mark), [other], `${path} ${mark}`);
      await changed(world(), `${path}/${old}`, { [mark]: true });
      assert.deepEqual(await marked(path, mark), [old], `${path} ${mark}`);
    }
  });

  it('is one warehouse of all, and one of each location', async () => {
    const path = '/procurement/warehouses';
    const main = await firstId(world(), path);
    const { location, department } = await shown(world(), `${path}/${main}`);
    const marks = { overallDefaultFlag: true, locationDefaultFlag: true };
    const van = await makeRecord(world(), path, { name: 'Van', location, department, ...marks });
    assert.deepEqual(await marked(path, 'overallDefaultFlag'), [van]);
    assert.deepEqual(await marked(path, 'locationDefaultFlag'), [van]);
    const west = { name: 'West', ownerLevelId: 1, structureLevel: { id: 1 } };
    const elsewhere = { id: await makeRecord(world(), '/system/locations', west) };
    const depot = await makeRecord(world(), path, { name: 'Depot', location: elsewhere, department, ...marks });
    assert.deepEqual(await marked(path, 'overallDefaultFlag'), [depot]);
    assert.deepEqual(await marked(path, 'locationDefaultFlag'), [van, depot]);
  });
});
