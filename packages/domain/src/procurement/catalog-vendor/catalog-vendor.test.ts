import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion } from '../../../../testkit/src/index.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

interface Vendor {
  readonly id: number;
  readonly vendorId: number;
  readonly vendorName: string;
  readonly isPreferredVendor: boolean;
}

onEachEngine('catalog items', (engine) => {
  it('keep the vendors of a catalog item, one preferred at most', async () => {
    await using world = await aWorld({ engine });
    const item = await aCatalogItem(world);
    const other = (await world.post('/company/companies', { identifier: 'SHOP', name: 'Shop', city: 'Tampa' }))
      .json as { id: number };
    const first = await world.post('/procurement/catalog/vendors', {
      catalogItemId: item,
      vendorId: 1,
      isPreferredVendor: true,
    });
    assert.equal(first.status, 201, first.text);
    const second = (
      await world.post('/procurement/catalog/vendors', { catalogItemId: item, vendorId: other.id, vendorSku: 'S1' })
    ).json as Vendor;
    assert.equal(second.vendorName, 'Shop');
    assert.equal(
      (await world.post('/procurement/catalog/vendors', { catalogItemId: item, vendorId: other.id })).status,
      400,
    );
    const changed = await world.put(`/procurement/catalog/${item}/vendors/${second.id}`, {
      vendorId: other.id,
      isPreferredVendor: true,
    });
    assert.equal(changed.status, 200, changed.text);
    const all = (await world.get(`/procurement/catalog/vendors/${item}`)).json as Vendor[];
    assert.deepEqual(
      all.map((each) => [each.vendorId, each.isPreferredVendor]),
      [
        [1, false],
        [other.id, true],
      ],
    );
    assert.equal(
      ((await world.get(`/procurement/catalog/${item}`)).json as { vendor: { id: number } }).vendor.id,
      other.id,
    );
    await patches(world, item, second);
    const older = await inOlderVersion(world).patch(`/procurement/catalog/${item}/vendors/${second.id}`, []);
    assert.equal(older.status, 404, 'release 2022.1 knows no vendors of items');
    assert.equal((await world.delete(`/procurement/catalog/${item}/vendors/${second.id}`)).status, 204);
    assert.equal((await world.delete(`/procurement/catalog/${item}/vendors/${second.id}`)).status, 404);
    assert.equal((await world.post('/procurement/catalog/vendors', { catalogItemId: 999, vendorId: 1 })).status, 404);
  });
});

/** A patch changes what it names and leaves the rest. */
async function patches(world: World, item: number, { id, vendorId }: Vendor): Promise<void> {
  const path = `/procurement/catalog/${item}/vendors/${id}`;
  const op = 'replace';
  const known = { id, catalogItemId: item, vendorId, isPreferredVendor: true };
  const patched = await world.patch(path, [{ op, path: 'vendorSku', value: 'S2' }]);
  assert.equal(patched.status, 200, patched.text);
  assert.deepEqual(patched.json, { ...known, vendorSku: 'S2', vendorName: 'Shop' });
  const reply = await world.get(`/procurement/catalog/vendors/${item}`);
  assert.equal(reply.status, 200, reply.text);
  const listed = reply.json as Vendor[];
  assert.deepEqual(
    listed.find((each) => each.id === id),
    patched.json,
  );
  assert.equal((await world.patch(path, [{ op, path: 'vendorId', value: 1 }])).status, 400);
  assert.equal((await world.patch(path, [{ op, path: 'nothing', value: 1 }])).status, 400);
  assert.equal((await world.patch(`${path}9`, [{ op, path: 'vendorSku', value: 'S3' }])).status, 404);
}

async function aCatalogItem(world: World): Promise<number> {
  const [sub] = (await world.get('/procurement/subcategories')).json as { id: number }[];
  const [type] = (await world.get('/procurement/types')).json as { id: number }[];
  const body = {
    identifier: 'CAB',
    description: 'Cab',
    customerDescription: 'Cab',
    subcategory: { id: sub?.id },
    type: { id: type?.id },
  };
  return ((await world.post('/procurement/catalog', body)).json as { id: number }).id;
}
