import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBoardTrio, patched, tiesOf } from '../../../../testkit/src/builders/board-trio.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('a type that is deleted', (engine) => {
  it('is gone from subtypes, items and associations', async () => {
    await using world = await aWorld({ engine });
    const { type, subType, item, row } = await aBoardTrio(world);
    await patched(world, row, 'subTypeAssociationIds', [subType]);
    assert.equal((await world.delete(`/service/boards/1/types/${type}`)).status, 204);
    assert.deepEqual(await tiesOf(world, subType), []);
    const shown = (await world.get(`/service/boards/1/subtypes/${subType}`)).json as { typeAssociationIds: number[] };
    assert.deepEqual(shown.typeAssociationIds, []);
    const left = (await world.get(`/service/boards/1/items/${item}/associations?conditions=id=${type}`)).json;
    assert.deepEqual(left, []);
  });

  it('stays in a copy of the board that was made before', async () => {
    await using world = await aWorld({ engine });
    const { type, subType, row } = await aBoardTrio(world);
    await patched(world, row, 'subTypeAssociationIds', [subType]);
    const path = 'typeSubTypeItemAssociations/count';
    const before = (await world.get(`/service/boards/1/${path}`)).json;
    const copy = await world.post('/service/boards/copy', { id: 1, name: 'Copy' });
    assert.equal(copy.status, 200, copy.text);
    assert.equal((await world.delete(`/service/boards/1/types/${type}`)).status, 204);
    const { id } = copy.json as { id: number };
    assert.deepEqual((await world.get(`/service/boards/${id}/${path}`)).json, before);
  });
});
