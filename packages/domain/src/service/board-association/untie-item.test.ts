import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBoardTrio, patched, tiesOf } from '../../../../testkit/src/builders/board-trio.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('an item that is deleted', (engine) => {
  it('leaves type and subtype tied without it', async () => {
    await using world = await aWorld({ engine });
    const { type, subType, item, row } = await aBoardTrio(world);
    await patched(world, row, 'subTypeAssociationIds', [subType]);
    assert.equal((await world.delete(`/service/boards/1/items/${item}`)).status, 204);
    assert.deepEqual(await tiesOf(world, subType), [[type, null]]);
  });
});
