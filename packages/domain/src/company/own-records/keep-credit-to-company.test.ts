import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBilledProduct,
  aCompany,
  anInvoice,
  changed,
  idOf,
  inOneWorld,
  makeRecord,
  refusals,
  shown,
} from '@reeve/testkit';

inOneWorld('a credit memo', (world) => {
  it('pays invoices of its company or its payer alone, and none when it is void', async () => {
    const payer = { id: await aCompany(world(), 'Credited') };
    const company = { id: await aCompany(world(), 'Credited branch', { billToCompany: payer }) };
    const billed = async (fields: object, quantity = 2) => {
      const path = await anInvoice(world(), { ...fields });
      await aBilledProduct(world(), path, { quantity, taxableFlag: false });
      return path;
    };
    const memo = await billed({ company: payer, type: 'CreditMemo' }, -2);
    await changed(world(), memo, { status: { name: 'Closed' } });
    const credit = { id: idOf(memo) };
    await changed(world(), memo, { status: { name: 'Closed' } });
    const stranger = await billed({});
    const refused = await refusals(world(), `${stranger}/payments`, { amount: 10, credit });
    assert.deepEqual(refused, { 'credit/id': `Invoice ${credit.id} not found for Company 1` });
    const own = await billed({ company });
    await makeRecord(world(), `${own}/payments`, { amount: 10, credit });
    assert.deepEqual((await shown(world(), own))['balance'], 90);
    await changed(world(), memo, { status: { name: 'Void' } });
    const { status, text } = await world().post(`${own}/payments`, { amount: 10, credit });
    assert.deepEqual([status, /is void/.test(text)], [400, true], text);
    assert.deepEqual((await shown(world(), stranger))['balance'], 100);
  });
});
