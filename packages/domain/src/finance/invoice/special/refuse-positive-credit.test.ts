import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, changed, inOneWorld, refusals } from '@reeve/testkit';

inOneWorld('a credit memo', (world) => {
  it('is over nothing or less, when it is entered and when it closes', async () => {
    for (const key of ['total', 'serviceTotal']) {
      const body = { type: 'CreditMemo', company: { id: 1 }, [key]: 10 };
      assert.match((await refusals(world(), '/finance/invoices', body))[key] ?? '', /negative or zero/);
    }
    const memo = await anInvoice(world(), { type: 'CreditMemo', total: -30 });
    const product = await aBilledProduct(world(), memo, { quantity: 1, taxableFlag: false });
    const closed = [{ op: 'replace', path: 'status', value: { name: 'Closed' } }];
    const refused = await world().patch(memo, closed);
    assert.deepEqual([refused.status, /negative or zero/.test(refused.text)], [400, true], refused.text);
    await changed(world(), product, { price: 30 });
    assert.equal((await changed(world(), memo, { status: { name: 'Closed' } }))['total'], 0);
  });
});
