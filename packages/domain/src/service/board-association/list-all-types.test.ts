import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBoardTrio, patched, tiesOf } from '../../../../testkit/src/builders/board-trio.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('the flags of a subtype that add and remove all', (engine) => {
  it('work on the types of a subtype, and show no flag', async () => {
    await using world = await aWorld({ engine });
    const { subType } = await aBoardTrio(world);
    const own = `/service/boards/1/subtypes/${subType}`;
    const all = await patched(world, own, 'addAllTypesFlag', true);
    const { count } = (await world.get('/service/boards/1/types/count')).json as { count: number };
    assert.deepEqual([(await tiesOf(world, subType)).length, all['addAllTypesFlag']], [count, undefined]);
    await patched(world, own, 'removeAllTypesFlag', true);
    assert.deepEqual(await tiesOf(world, subType), []);
  });
});
