import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anExport, aTaxedInvoice, bookedOn, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a tax code that changes', (world) => {
  const figures = async (invoice: string) => {
    const { salesTax, total } = await shown(world(), invoice);
    return [salesTax, total];
  };
  const booked = async (invoice: string) =>
    (await bookedOn(world(), invoice)).map(([type, amount]) => [type, amount]).filter(([type]) => type !== 'RP');

  it('leaves an invoice its tax, in the ledger and in exports too, until something on it changes', async () => {
    const invoice = await aTaxedInvoice(world(), 'Raised');
    const product = await aBilledProduct(world(), invoice);
    const { taxCode } = await shown<{ taxCode: { id: number } }>(world(), invoice);
    await changed(world(), `/finance/taxCodes/${taxCode.id}`, { levelOneRate: 0.1, workRoleIds: [1] });
    assert.deepEqual(await figures(invoice), [5.75, 105.75]);
    await changed(world(), invoice, { status: { name: 'Closed' } });
    assert.deepEqual(await booked(invoice), [
      ['AR', 105.75],
      ['ST', 5.75],
    ]);
    await changed(world(), `/finance/taxCodes/${taxCode.id}`, { levelOneRate: 0.2, levelOneProductsFlag: false });
    const { transactions } = await anExport(world());
    const exported = transactions.find(({ id }) => id === idOf(invoice));
    const { total, taxableTotal, taxGroupRate } = exported as unknown as Record<string, number>;
    assert.deepEqual([total, taxableTotal, taxGroupRate], [105.75, 100, 0.0575]);
    assert.equal(
      exported?.detail.reduce((sum, detail) => sum + detail.total * 100, 0),
      -10_575,
    );
    const opened = { status: { name: 'New' } };
    await changed(world(), invoice.replace('/invoices/', '/closedInvoices/'), opened);
    assert.deepEqual(await figures(invoice), [5.75, 105.75]);
    await changed(world(), `/finance/taxCodes/${taxCode.id}`, { levelOneProductsFlag: true });
    await changed(world(), product, { quantity: 1 });
    assert.deepEqual(await figures(invoice), [10, 60]);
    assert.equal((await changed(world(), invoice, { taxableFlag: false }))['total'], 50);
  });
});
