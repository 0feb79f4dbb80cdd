import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anExpense, aTicket, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('whether an expense is billed', (world) => {
  it('follows from its type, unless it is sent', async () => {
    const optionOf = async (fields: object) =>
      (await shown(world(), `/expense/entries/${await anExpense(world(), await aTicket(world()), { ...fields })}`))[
        'billableOption'
      ];
    assert.equal(await optionOf({}), 'Billable');
    assert.equal(await optionOf({ type: { name: 'Phone' } }), 'DoNotBill');
    assert.equal(await optionOf({ type: { name: 'Phone' }, billableOption: 'NoCharge' }), 'NoCharge');
  });

  it('follows another type', async () => {
    const path = `/expense/entries/${await anExpense(world(), await aTicket(world()))}`;
    assert.equal((await changed(world(), path, { type: { name: 'Phone' } }))['billableOption'], 'DoNotBill');
  });
});
