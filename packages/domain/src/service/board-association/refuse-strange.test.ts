import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBoardTrio } from '../../../../testkit/src/builders/board-trio.ts';
import { makeRecord } from '../../../../testkit/src/builders/make-record.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('associations', (engine) => {
  it('name nothing that is not of the board, or not tied', async () => {
    await using world = await aWorld({ engine });
    const { type, row } = await aBoardTrio(world);
    const lone = await makeRecord(world, '/service/boards/1/subtypes', { name: 'Lone' });
    const reply = await world.patch(row, [{ op: 'replace', path: 'subTypeAssociationIds', value: [lone] }]);
    assert.match(reply.text, new RegExp(`Service Sub Type ${lone} not found for Service Type ${type}`));
    const wrong = await world.post('/service/boards/1/subtypes', { name: 'Odd', typeAssociationIds: [type, 999999] });
    assert.equal(wrong.status, 400, wrong.text);
    assert.match(wrong.text, /Service Type 999999 not found/);
  });
});
