import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBoardTrio } from '../../../../testkit/src/builders/board-trio.ts';
import { makeRecord } from '../../../../testkit/src/builders/make-record.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('the rows of an item', (engine) => {
  it('are one for each type, by the id of the type', async () => {
    await using world = await aWorld({ engine });
    const { type, item } = await aBoardTrio(world);
    const later = await makeRecord(world, '/service/boards/1/types', { name: 'Parcel' });
    const list = `/service/boards/1/items/${item}/associations`;
    const count = (await world.get('/service/boards/1/types/count')).json;
    assert.deepEqual((await world.get(`${list}/count`)).json, count);
    const path = `${list}?conditions=id in (${type},${later})&orderBy=id desc`;
    const found = (await world.get(path)).json as { id: number }[];
    assert.deepEqual(
      found.map(({ id }) => id),
      [later, type],
    );
    assert.equal((await world.get(`${list}/999999`)).status, 404);
  });
});
