import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anExpense, aTicket, changed, inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('the odometer of an expense', (world) => {
  it('tells the miles when it is read anew, unless miles are sent', async () => {
    const drive = { type: { name: 'Mileage' }, amount: 30, odometerStart: 1000, odometerEnd: 1030 };
    const path = `/expense/entries/${await anExpense(world(), await aTicket(world()), drive)}`;
    const read = await changed(world(), path, { odometerEnd: 1100 });
    assert.deepEqual([read['amount'], read['invoiceAmount']], [100, 67]);
    assert.equal((await changed(world(), path, { odometerEnd: 1050, amount: 40 }))['amount'], 40);
    const meal = await changed(world(), path, { type: { name: 'Meals' }, odometerEnd: 1060 });
    assert.equal(meal['amount'], 40);
  });
});
