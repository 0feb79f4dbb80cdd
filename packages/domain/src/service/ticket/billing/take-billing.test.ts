import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anAgreement,
  aTicket,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  shown,
  type World,
} from '../../../../../testkit/src/index.ts';

inOneWorld('how a new ticket is billed', (world) => {
  const billingOf = async (fields: Fields, caller: World = world()) => {
    const ticket = await shown(world(), `/service/tickets/${await aTicket(caller, fields)}`);
    return ['billTime', 'billExpenses', 'billProducts', 'billingMethod'].map((key) => ticket[key]);
  };

  it('is what its board says, in the money of its company, at actual rates', async () => {
    await changed(world(), '/service/boards/1', { billTime: 'NoCharge', billExpense: 'Billable' });
    for (const caller of [world(), inOlderVersion(world())])
      assert.deepEqual(await billingOf({}, caller), ['NoCharge', 'Billable', 'Billable', 'ActualRates']);
    const company = await shown<{ currency: { id: number } }>(world(), '/company/companies/1');
    const ticket = await shown<{ currency: { id: number } }>(world(), `/service/tickets/${await aTicket(world())}`);
    assert.equal(ticket.currency.id, company.currency.id);
  });

  it('is what its agreement says where that says anything, and what is sent before all', async () => {
    const company = { id: await aCompany(world(), 'Baker') };
    await anAgreement(world(), { company, billTime: 'DoNotBill', billExpenses: 'NoDefault' });
    const [time, expenses] = await billingOf({ company });
    assert.deepEqual([time, expenses], ['DoNotBill', 'Billable']);
    const sent = { billTime: 'Billable', billingMethod: 'FixedFee' };
    const [own, , , method] = await billingOf({ company, ...sent });
    assert.deepEqual([own, method], ['Billable', 'FixedFee']);
  });
});
