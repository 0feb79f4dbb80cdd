import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBoardTrio, patched, tiesOf } from '../../../../testkit/src/builders/board-trio.ts';
import { makeRecord } from '../../../../testkit/src/builders/make-record.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('the types of a subtype', (engine) => {
  it('make and take away associations of the board', async () => {
    await using world = await aWorld({ engine });
    const { type, subType, item, row } = await aBoardTrio(world);
    assert.deepEqual(await tiesOf(world, subType), [[type, null]]);
    const other = await makeRecord(world, '/service/boards/1/types', { name: 'Parcel' });
    const own = `/service/boards/1/subtypes/${subType}`;
    await patched(world, row, 'subTypeAssociationIds', [subType]);
    await patched(world, own, 'typeAssociationIds', [type, other]);
    assert.deepEqual(await tiesOf(world, subType), [
      [type, item],
      [other, null],
    ]);
    await patched(world, own, 'typeAssociationIds', [other]);
    assert.deepEqual(await tiesOf(world, subType), [[other, null]]);
    assert.deepEqual(((await world.get(row)).json as { subTypeAssociationIds: number[] }).subTypeAssociationIds, []);
  });
});
