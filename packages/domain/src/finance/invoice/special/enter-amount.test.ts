import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBilledProduct,
  anInvoice,
  aTaxedInvoice,
  bookedOn,
  changed,
  inOlderVersion,
  inOneWorld,
  pdfText,
  shown,
} from '@reeve/testkit';

type Totals = Record<'serviceTotal' | 'productTotal' | 'salesTax' | 'total' | 'balance', number>;

inOneWorld('the amount of a special invoice', (world) => {
  const totals = async (path: string) => {
    const { serviceTotal, productTotal, salesTax, total, balance } = await shown<Totals>(world(), path);
    return [serviceTotal, productTotal, salesTax, total, balance];
  };

  it('is entered, beside its products, taxed and booked as services', async () => {
    const { company } = await shown(world(), await aTaxedInvoice(world(), 'Entered'));
    for (const caller of [world(), inOlderVersion(world())])
      for (const key of ['serviceTotal', 'total']) {
        const invoice = await anInvoice(caller, { type: 'Miscellaneous', company, [key]: 444 });
        assert.deepEqual(await totals(invoice), [444, 0, 25.53, 469.53, 469.53], key);
      }
    const memo = await anInvoice(world(), { type: 'CreditMemo', company, total: -100 });
    await aBilledProduct(world(), memo, { quantity: -1 });
    assert.deepEqual(await totals(memo), [-100, -50, -8.63, -158.63, -158.63]);
    const whole = await shown(world(), memo);
    assert.equal((await world().put(memo, { ...whole, topComment: 'Sorry' })).status, 200);
    assert.deepEqual(await totals(memo), [-100, -50, -8.63, -158.63, -158.63]);
    await changed(world(), memo, { serviceTotal: -20 });
    const reply = await fetch(`${world().base}${memo}/pdf`, { headers: world().headers });
    assert.match(pdfText(new Uint8Array(await reply.arrayBuffer())).replaceAll(/\s/g, ''), /74\.03/);
    await changed(world(), memo, { status: { name: 'Closed' } });
    const booked = (await bookedOn(world(), memo)).map(([type, amount]) => `${type} ${amount}`);
    assert.deepEqual(booked.sort(), ['AR 74.03', 'R 20', 'RP 50', 'ST 4.03']);
  });

  it('is not that of other invoices, and stays when nothing is said of it', async () => {
    const invoice = await anInvoice(world(), { total: 80, serviceTotal: 80 });
    assert.deepEqual((await totals(invoice))[0], 0);
    const paid = await anInvoice(world(), { type: 'DownPayment', total: 80 });
    const { serviceTotal: _, total: __, ...rest } = await shown<Totals>(world(), paid);
    assert.equal((await world().put(paid, rest)).status, 200);
    assert.deepEqual((await totals(paid))[0], 80);
    assert.equal((await changed(world(), paid, { serviceTotal: 0 }))['total'], 0);
  });
});
