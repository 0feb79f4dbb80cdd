import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, changed, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a commission', (world) => {
  it('is adjusted, and keeps that when it is worked out anew', async () => {
    const rule = `/sales/commissions/${await makeRecord(world(), '/sales/commissions', {
      member: { id: 1 },
      commissionPercent: 10,
      productsFlag: true,
    })}`;
    const invoice = await anInvoice(world());
    await aBilledProduct(world(), invoice);
    const again = () => world().post(`${invoice}/commissions/recalculate`, '');
    assert.equal((await again()).status, 400, 'nothing is earned of an open invoice');
    await changed(world(), invoice, { status: { name: 'Closed' } });
    const [first] = await shown<{ id: number; amount: number }[]>(world(), `${invoice}/commissions`);
    assert.equal(first?.amount, 10);
    const put = await changed(world(), `${invoice}/commissions/${first?.id}`, {
      adjustment: -2.5,
      adjustmentReason: 'Late',
    });
    assert.deepEqual([put['netAmount'], put['adjustedBy']], [7.5, 'ReeveApi']);
    for (const [path, value] of Object.entries({ amount: 500, netAmount: 500, percent: 50, splitPercent: 50 })) {
      const sent = await world().patch(`${invoice}/commissions/${first?.id}`, [{ op: 'replace', path, value }]);
      assert.equal(sent.status, 200, sent.text);
    }
    const [kept] = await shown<Record<string, unknown>[]>(world(), `${invoice}/commissions`);
    assert.deepEqual(
      [kept?.['amount'], kept?.['netAmount'], kept?.['percent'], kept?.['splitPercent']],
      [10, 7.5, 10, 100],
      'what was earned is adjusted and not written',
    );
    await changed(world(), rule, { commissionPercent: 20 });
    assert.ok((await again()).status < 300);
    const [row] = await shown<Record<string, unknown>[]>(world(), `${invoice}/commissions`);
    assert.deepEqual(
      [row?.['amount'], row?.['adjustment'], row?.['netAmount'], row?.['adjustmentReason']],
      [20, -2.5, 17.5, 'Late'],
    );
  });
});
