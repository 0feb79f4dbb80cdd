import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBoardTrio } from '../../../../testkit/src/builders/board-trio.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('the types of a subtype', (engine) => {
  it('are types of its board', async () => {
    await using world = await aWorld({ engine });
    const { type } = await aBoardTrio(world);
    const wrong = await world.post('/service/boards/1/subtypes', { name: 'Odd', typeAssociationIds: [type, 999999] });
    assert.equal(wrong.status, 400, wrong.text);
    assert.match(wrong.text, /Service Type 999999 not found/);
    const elsewhere = await world.post('/service/boards/2/subtypes', { name: 'Odd', typeAssociationIds: [type] });
    assert.equal(elsewhere.status, 400, elsewhere.text);
  });
});
