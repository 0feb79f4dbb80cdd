import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a new catalog item', (world) => {
  const day = '2025-03-03T09:00:00Z';

  it('tells when it was entered and has a GUID, which stay where the item is put without them', async () => {
    for (const [caller, name] of [
      [world(), 'PHONE'],
      [inOlderVersion(world()), 'DESK'],
    ] as const) {
      const path = `/procurement/catalog/${await aCatalogItem(caller, name)}`;
      const { connectWiseID, dateEntered, ...others } = await shown(world(), path);
      assert.deepEqual([String(connectWiseID).length, dateEntered], [36, day]);
      assert.equal((await world().put(path, { ...others, price: 7 })).status, 200);
      const after = await shown(world(), path);
      assert.deepEqual([after['connectWiseID'], after['dateEntered']], [connectWiseID, day]);
      assert.equal((await shown(caller, path))['dateEntered'], day);
      const found = await shown<unknown[]>(caller, `/procurement/catalog?conditions=dateEntered=[${day}]&fields=id`);
      assert.ok(found.length > 0);
    }
  });

  it('is another one than what it was copied of', async () => {
    const path = `/procurement/catalog/${await aCatalogItem(world(), 'CHAIR')}`;
    await changed(world(), path, { dateEntered: '2020-01-01T00:00:00Z' });
    const { connectWiseID, dateEntered } = await shown(world(), path);
    const copy = (await world().post(`${path}/copy`, '')).json as Record<string, unknown>;
    assert.deepEqual([dateEntered, copy['dateEntered']], ['2020-01-01T00:00:00Z', day]);
    assert.notEqual(copy['connectWiseID'] ?? connectWiseID, connectWiseID);
  });
});
