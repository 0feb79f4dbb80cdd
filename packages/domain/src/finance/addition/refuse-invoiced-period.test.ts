import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aDeskPhone,
  anAgreement,
  changed,
  type Fields,
  inOneWorld,
  makeRecord,
} from '../../../../testkit/src/index.ts';

inOneWorld('an addition of a period that was invoiced', (world) => {
  const at = (day: string) => `2025-${day}T00:00:00Z`;
  const billed = async (fields: Fields) => {
    const dates = { startDate: at('01-01'), billStartDate: at('03-01'), billAmount: 10 };
    return anAgreement(world(), {
      ...dates,
      billingCycle: { name: 'Monthly' },
      invoicingCycle: 'CalendarYear',
      ...fields,
    });
  };
  const invoice = async (id: number) =>
    assert.equal((await world().post(`/finance/agreements/${id}/invoice`, '')).status, 201);
  const add = async (id: number, effectiveDate: string) => {
    const product = { id: await aDeskPhone(world()) };
    const sent = { product, billCustomer: 'Billable', effectiveDate: at(effectiveDate) };
    return world().post(`/finance/agreements/${id}/additions`, sent);
  };

  it('is refused with the advice to prorate or to begin with the next invoice, below a parent too', async () => {
    const id = await billed({});
    const child = await billed({ parentAgreement: { id } });
    assert.equal((await add(id, '03-17')).status, 201);
    await invoice(id);
    for (const each of [id, child]) {
      const { status, json } = await add(each, '03-31');
      const { message, errors } = json as { message: string; errors: { message: string; field: string }[] };
      assert.deepEqual([status, message], [400, 'addition object is invalid']);
      assert.equal(errors[0]?.field, 'effectiveDate');
      assert.match(errors[0]?.message ?? '', /^Since this period has already been invoiced .* Next Invoice Date\.$/);
      assert.equal((await add(each, '04-01')).status, 201);
    }
  });

  it('is changed in what it costs, but not brought into it', async () => {
    const id = await billed({});
    const path = `/finance/agreements/${id}/additions`;
    const product = { id: await aDeskPhone(world()) };
    const early = await makeRecord(world(), path, { product, billCustomer: 'Billable', effectiveDate: at('03-01') });
    await invoice(id);
    await changed(world(), `${path}/${early}`, { quantity: 3, cancelledDate: at('03-20') });
    const later = await makeRecord(world(), path, { product, billCustomer: 'Billable', effectiveDate: at('04-01') });
    const brought = [{ op: 'replace', path: 'effectiveDate', value: at('03-20') }];
    assert.equal((await world().patch(`${path}/${later}`, brought)).status, 400);
  });

  it('is taken where days are counted, and once the invoice is deleted', async () => {
    const prorated = await billed({ prorateFlag: true });
    await invoice(prorated);
    assert.equal((await add(prorated, '03-17')).status, 201);
    const id = await billed({});
    const { json } = await world().post(`/finance/agreements/${id}/invoice`, '');
    assert.equal((await add(id, '03-17')).status, 400);
    assert.equal((await world().delete(`/finance/invoices/${String(json)}`)).status, 204);
    assert.equal((await add(id, '03-17')).status, 201);
  });
});
