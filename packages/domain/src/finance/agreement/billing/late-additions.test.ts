import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  anAgreement,
  type Fields,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';

inOneWorld('additions that begin within a period that was billed', (world) => {
  const at = (day: string) => `2025-${day}T00:00:00Z`;
  let made = 0;
  const agreement = (fields: Fields) =>
    anAgreement(world(), {
      startDate: at('03-01'),
      billStartDate: at('03-01'),
      noEndingDateFlag: true,
      billingCycle: { name: 'Monthly' },
      invoicingCycle: 'CalendarYear',
      prorateFlag: true,
      billAmount: 1000,
      ...fields,
    });
  const invoice = (id: number) => world().post(`/finance/agreements/${id}/invoice`, '');
  const totalOf = async (id: number) => {
    const reply = await invoice(id);
    assert.equal(reply.status, 201, reply.text);
    const { total } = await shown<{ total: number }>(world(), `/finance/invoices/${reply.json}`);
    return { total, path: `/finance/invoices/${reply.json}` };
  };
  const add = async (id: number, unitPrice: number, effectiveDate: string) => {
    made += 1;
    const product = { id: await aCatalogItem(world(), `LATE-${made}`) };
    const body = { product, billCustomer: 'Billable', quantity: 1, unitPrice, effectiveDate: at(effectiveDate) };
    return makeRecord(world(), `/finance/agreements/${id}/additions`, body);
  };

  it('wait for the next invoice without the flag', async () => {
    const id = await agreement({});
    await totalOf(id);
    await add(id, 30, '03-17');
    assert.equal((await invoice(id)).status, 400);
  });

  it('are billed at once for the days that are left, once, and come to the whole with the next invoice', async () => {
    const id = await agreement({ invoiceProratedAdditionsFlag: true });
    await add(id, 50, '03-01');
    assert.equal((await totalOf(id)).total, 1050);
    assert.equal((await invoice(id)).status, 400);
    await add(id, 31, '03-17');
    const late = await totalOf(id);
    assert.equal(late.total, 15);
    assert.equal((await invoice(id)).status, 400);
    await add(id, 62, '03-31');
    assert.equal((await totalOf(id)).total, 2);
    assert.equal((await world().delete(late.path)).status, 204);
    assert.equal((await totalOf(id)).total, 15, 'only what the deleted invoice had');
    const { nextInvoiceDate } = await shown(world(), `/finance/agreements/${id}`);
    assert.equal(nextInvoiceDate, at('04-01'));
    world().clock.pass(29 * 86_400);
    assert.equal((await totalOf(id)).total, 1000 + 50 + 31 + 62);
  });
});
