import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../testkit/src/index.ts';

interface Pair {
  readonly id: number;
  readonly location?: { readonly id: number };
  readonly department?: { readonly id: number };
  readonly workRole?: { readonly id: number };
}

inOneWorld('pairs that are listed', (world) => {
  let made = 0;
  const annex = (fields: object) => {
    made += 1;
    return makeRecord(world(), '/system/locations', {
      name: `Annex ${made}`,
      ownerLevelId: 1,
      structureLevel: { id: 1 },
      ...fields,
    });
  };
  const listed = async (path: string, field: string) => ((await shown(world(), path))[field] as number[]) ?? [];

  it('are departments of a location, listed or as rows', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const location = `/system/locations/${await annex({ departmentIds: [1, 2] })}`;
      const rows = async () => shown<Pair[]>(caller, `${location}/departments`);
      assert.deepEqual(
        (await rows()).map(({ department }) => department?.id),
        [1, 2],
      );
      const id = Number(location.split('/').at(-1));
      const third = await makeRecord(caller, '/system/departments/3/locations', { location: { id } });
      assert.deepEqual(await listed(location, 'departmentIds'), [1, 2, 3]);
      await changed(caller, location, { departmentIds: [3] });
      assert.deepEqual(
        (await rows()).map((each) => each.id),
        [third],
        'a row that stays is the same one',
      );
      assert.equal((await world().delete(`/system/departments/3/locations/${third}`)).status, 204);
      assert.deepEqual(await listed(location, 'departmentIds'), []);
    }
  });

  it('are locations of a work role and work roles of a location: one row, two lists', async () => {
    const id = await annex({});
    const role = await makeRecord(world(), '/time/workRoles', { name: 'Night watch', locationIds: [id] });
    const [row] = await shown<Pair[]>(world(), `/time/workRoles/${role}/locations`);
    assert.equal(row?.location?.id, id);
    assert.deepEqual(await listed(`/system/locations/${id}`, 'workRoleIds'), [role]);
    await changed(world(), `/system/locations/${id}`, { workRoleIds: [] });
    assert.deepEqual(await listed(`/time/workRoles/${role}`, 'locationIds'), []);
    assert.equal((await world().get(`/time/workRoles/${role}/locations/${row?.id}`)).status, 404);
  });

  it('are places of a menu entry', async () => {
    const entry = {
      caption: 'Go',
      link: 'https://go.example',
      clientId: '11111111-1111-4111-8111-111111111111',
      newWindowFlag: true,
      menuLocation: { id: 1 },
    };
    const path = `/system/menuentries/${await makeRecord(world(), '/system/menuentries', { ...entry, locationIds: [2] })}`;
    const rows = `/system/menuEntries/${path.split('/').at(-1)}/locations`;
    assert.deepEqual(
      (await shown<Pair[]>(world(), rows)).map(({ location }) => location?.id),
      [2],
    );
    await makeRecord(world(), rows, { location: { id: 1 } });
    assert.deepEqual(await listed(path, 'locationIds'), [2, 1]);
  });
});
