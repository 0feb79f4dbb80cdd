import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBoardTrio, patched, tiesOf } from '../../../../testkit/src/builders/board-trio.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('the flags of an item that add and remove all', (engine) => {
  it('work on the subtypes of an item', async () => {
    await using world = await aWorld({ engine });
    const { type, subType, item, row } = await aBoardTrio(world);
    await patched(world, row, 'addAllSubTypesFlag', true);
    assert.deepEqual(await tiesOf(world, subType), [[type, item]]);
    await patched(world, row, 'removeAllSubTypesFlag', true);
    assert.deepEqual(await tiesOf(world, subType), [[type, null]]);
  });
});
