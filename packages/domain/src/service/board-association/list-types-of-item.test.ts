import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBoardTrio } from '../../../../testkit/src/builders/board-trio.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('a new item of a board', (engine) => {
  it('has a row for each type, to which nothing is tied', async () => {
    await using world = await aWorld({ engine });
    const { type, row, item } = await aBoardTrio(world);
    const shown = (await world.get(row)).json as Record<string, unknown>;
    assert.deepEqual([shown['id'], shown['subTypeAssociationIds']], [type, []]);
    const { count } = (await world.get('/service/boards/1/types/count')).json as { count: number };
    const rows = (await world.get(`/service/boards/1/items/${item}/associations`)).json as { id: number }[];
    assert.equal(rows.length, count);
  });
});
