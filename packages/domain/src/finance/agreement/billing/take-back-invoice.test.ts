import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('a deleted invoice of an agreement', (world) => {
  it('makes its period due again, also of agreements below', async () => {
    const fields = {
      billingCycle: { name: 'Monthly' },
      invoicingCycle: 'CalendarYear',
      billAmount: 100,
      billStartDate: '2025-02-10T00:00:00Z',
    };
    const id = await anAgreement(world(), fields);
    const child = await anAgreement(world(), { ...fields, parentAgreement: { id } });
    const invoiced = async () => {
      const reply = await world().post(`/finance/agreements/${id}/invoice`, '');
      assert.equal(reply.status, 201, reply.text);
      return Number(reply.json);
    };
    const next = async () =>
      Promise.all(
        [id, child].map(async (each) => (await shown(world(), `/finance/agreements/${each}`))['nextInvoiceDate']),
      );
    const [february, march] = [await invoiced(), await invoiced()];
    assert.deepEqual(await next(), Array(2).fill('2025-04-01T00:00:00Z'));
    for (const [invoice, due] of [
      [march, '2025-03-01T00:00:00Z'],
      [february, '2025-02-10T00:00:00Z'],
    ] as const) {
      assert.equal((await world().delete(`/finance/invoices/${invoice}`)).status, 204);
      assert.deepEqual(await next(), [due, due]);
    }
    assert.equal((await shown(world(), `/finance/invoices/${await invoiced()}`))['agreementAmount'], 200);
  });
});
