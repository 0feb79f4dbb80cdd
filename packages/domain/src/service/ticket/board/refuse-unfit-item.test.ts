import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord } from '../../../../../testkit/src/index.ts';

inOneWorld('the item of a ticket', (world) => {
  it('is one of those that are tied to its type and subtype', async () => {
    const item = { id: await makeRecord(world(), '/service/boards/1/items', { name: 'Stamp', board: { id: 1 } }) };
    const pair = { type: { id: 1 }, subType: { id: 1 } };
    const path = `/service/tickets/${await aTicket(world(), pair)}`;
    for (const caller of [world(), inOlderVersion(world())]) {
      const refused = await caller.patch(path, [{ op: 'replace', path: 'item', value: item }]);
      assert.equal(refused.status, 400);
      assert.match(refused.text, new RegExp(`Service Item ${item.id} not found for Service Sub Type 1`));
    }
    const association = `/service/boards/1/items/${item.id}/associations/1`;
    await changed(world(), association, { subTypeAssociationIds: [1] });
    await changed(world(), path, { item });
    const moved = await world().patch(path, [{ op: 'replace', path: 'subType', value: { id: 2 } }]);
    assert.equal(moved.status, 400, moved.text);
  });
});
