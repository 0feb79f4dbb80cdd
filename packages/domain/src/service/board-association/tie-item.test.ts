import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBoardTrio, patched, tiesOf } from '../../../../testkit/src/builders/board-trio.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('the subtypes of an item', (engine) => {
  it('make and take away associations of the board', async () => {
    await using world = await aWorld({ engine });
    const { type, subType, item, row } = await aBoardTrio(world);
    assert.equal((await patched(world, row, 'subTypeAssociationIds', [subType]))['id'], type);
    assert.deepEqual(await tiesOf(world, subType), [[type, item]]);
    await patched(world, row, 'subTypeAssociationIds', []);
    assert.deepEqual(await tiesOf(world, subType), [[type, null]]);
  });

  it('can be put as they were read, in an older version too', async () => {
    await using world = await aWorld({ engine });
    const { type, subType, row } = await aBoardTrio(world);
    const older = { accept: 'application/vnd.connectwise.com+json; version=2022.1' };
    await patched(world, row, 'subTypeAssociationIds', [subType]);
    for (const headers of [{}, older]) {
      const { _info, ...shown } = (await world.get(row, headers)).json as Record<string, unknown>;
      assert.deepEqual([shown['id'], shown['subTypeAssociationIds']], [type, [subType]]);
      const json = { 'content-type': 'application/json', ...headers };
      const put = await world.send('PUT', row, { headers: json, body: JSON.stringify(shown) });
      assert.equal(put.status, 200, put.text);
      const { _info: __, ...after } = (await world.get(row, headers)).json as Record<string, unknown>;
      assert.deepEqual(after, shown);
    }
  });
});
