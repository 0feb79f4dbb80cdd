import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCoveredTicket, anExpense, aTicket, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

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

  it('follows the ticket or the agreement where its type is billed', async () => {
    const optionOn = async (ticket: number) =>
      (await shown(world(), `/expense/entries/${await anExpense(world(), ticket)}`))['billableOption'];
    assert.equal(await optionOn(await aTicket(world(), { billExpenses: 'DoNotBill' })), 'DoNotBill');
    const { ticket } = await aCoveredTicket(world(), 'Baker', { billExpenses: 'NoCharge' });
    assert.equal(await optionOn(ticket), 'NoCharge');
  });
});
