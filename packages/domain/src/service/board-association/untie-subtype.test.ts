import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBoardTrio, patched } from '../../../../testkit/src/builders/board-trio.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('a subtype that is deleted', (engine) => {
  it('is gone from the items', async () => {
    await using world = await aWorld({ engine });
    const { subType, row } = await aBoardTrio(world);
    await patched(world, row, 'subTypeAssociationIds', [subType]);
    assert.equal((await world.delete(`/service/boards/1/subtypes/${subType}`)).status, 204);
    assert.deepEqual(((await world.get(row)).json as { subTypeAssociationIds: number[] }).subTypeAssociationIds, []);
  });
});
