import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aDeskPhone,
  anAgreement,
  anInvoice,
  changed,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';

inOneWorld('a product that bills an addition', (world) => {
  it('stays on its invoice and under its agreement, whatever else changes', async () => {
    const id = await anAgreement(world(), { billStartDate: '2025-03-01T00:00:00Z' });
    const sent = { product: { id: await aDeskPhone(world()) }, billCustomer: 'Billable', unitPrice: 10 };
    await makeRecord(world(), `/finance/agreements/${id}/additions`, sent);
    const invoice = String((await world().post(`/finance/agreements/${id}/invoice`, '')).json);
    const [product] = await shown<{ id: number }[]>(world(), `/procurement/products?conditions=invoice/id=${invoice}`);
    const path = `/procurement/products/${product?.id}`;
    const other = Number((await anInvoice(world())).split('/').at(-1));
    for (const [field, value] of [
      ['invoice', { id: other }],
      ['invoice', null],
      ['agreement', null],
    ]) {
      const reply = await world().patch(path, [{ op: 'replace', path: field, value }]);
      assert.equal(reply.status, 400, reply.text);
      assert.match(reply.text, /stays on its invoice/);
    }
    assert.equal((await world().post(`${path}/detach`, { removeFromInvoice: true })).status, 400);
    await changed(world(), path, { price: 12, customerDescription: 'As agreed' });
    assert.equal((await shown(world(), `/finance/invoices/${invoice}`))['total'], 12);
    assert.equal((await world().delete(path)).status, 204);
    assert.equal((await shown(world(), `/finance/invoices/${invoice}`))['total'], 0);
  });
});
