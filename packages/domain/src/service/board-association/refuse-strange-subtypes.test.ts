import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBoardTrio } from '../../../../testkit/src/builders/board-trio.ts';
import { makeRecord } from '../../../../testkit/src/builders/make-record.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('the subtypes of an item', (engine) => {
  it('are tied to the type that they are listed under', async () => {
    await using world = await aWorld({ engine });
    const { type, row } = await aBoardTrio(world);
    const lone = await makeRecord(world, '/service/boards/1/subtypes', { name: 'Lone' });
    const reply = await world.patch(row, [{ op: 'replace', path: 'subTypeAssociationIds', value: [lone] }]);
    assert.equal(reply.status, 400, reply.text);
    assert.match(reply.text, new RegExp(`Service Sub Type ${lone} not found for Service Type ${type}`));
  });
});
