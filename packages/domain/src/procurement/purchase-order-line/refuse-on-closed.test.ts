import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('an order that is closed', (world) => {
  it('takes no further line, alone or with others', async () => {
    const order = await aPurchaseOrder(world());
    const { id: _, ...line } = await shown(world(), await anOrderLine(world(), order));
    await changed(world(), order, { status: { name: 'Closed' } });
    const { status, text } = await world().post(`${order}/lineitems`, line);
    assert.deepEqual([status, /is closed: no line is added/.test(text)], [400, true], text);
    assert.match((await world().post(`${order}/lineitems/bulk`, [line])).text, /is closed: no line is added/);
    await changed(world(), order, { status: { name: 'New' } });
    assert.equal((await world().post(`${order}/lineitems`, line)).status, 201);
  });

  it('opens again for one when only its lines closed it', async () => {
    const order = await aPurchaseOrder(world());
    await anOrderLine(world(), order, { receivedQuantity: 5 });
    assert.equal((await shown(world(), order))['closedFlag'], true);
    await anOrderLine(world(), order);
    assert.equal((await shown(world(), order))['closedFlag'], false);
  });
});
