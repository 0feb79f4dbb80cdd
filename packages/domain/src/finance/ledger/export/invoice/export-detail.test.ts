import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBilledProduct,
  anAgreement,
  anExpense,
  anExport,
  anInvoice,
  aTaxedInvoice,
  aTicketFor,
  aTimeEntry,
  changed,
  idOf,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '@reeve/testkit';

inOneWorld('an exported invoice', (world) => {
  it('tells of time, expenses, products and taxes what a bridge makes its lines of', async () => {
    const path = await aTaxedInvoice(world(), 'Bridge');
    const { company, taxCode } = await shown<{ company: { id: number }; taxCode: { id: number } }>(world(), path);
    await changed(world(), `/company/companies/${company.id}`, { taxIdentifier: 'TAX-1' });
    const none = { levelOne: 'NonTaxable', description: 'T9', taxCode };
    await makeRecord(world(), `/finance/taxCodes/${taxCode.id}/taxCodeXRefs`, none);
    const invoice = { id: idOf(path) };
    const product = await aBilledProduct(world(), path, {
      quantity: 3,
      price: 7,
      cost: 0.25,
      customerDescription: 'Ten feet',
    });
    await aBilledProduct(world(), path, { quantity: 1, price: 5, taxableFlag: false });
    const entry = await aTimeEntry(world(), await aTicketFor(world(), path), { invoice });
    await anExpense(world(), await aTicketFor(world(), path), { amount: 40, invoice });
    await changed(world(), path, { customerPO: 'PO-77' });
    await changed(world(), path, { status: { name: 'Closed' } });
    for (const caller of [world(), inOlderVersion(world())]) {
      const asked = { summarizeInvoices: 'Detailed', includedInvoiceIds: [invoice.id], exportPaymentsFlag: undefined };
      const exported = (await anExport(caller, asked)) as unknown as {
        customers: Record<string, unknown>[];
        transactions: Record<string, unknown>[];
      };
      const [transaction = {}] = exported.transactions;
      const {
        invoiceHours = 0,
        hourlyRate,
        extendedInvoiceAmount = 0,
      } = await shown<Record<string, number>>(world(), `/time/entries/${entry}`);
      const taxed = 21 + 40 + extendedInvoiceAmount;
      const { salesTax } = await shown(world(), path);
      const header = {
        id: invoice.id,
        description: 'Accounts Receivable',
        taxId: 'TAX-1',
        purchaseOrder: { poNumber: 'PO-77' },
        taxable: true,
        taxableTotal: taxed,
        taxableAmount1: taxed,
        taxGroupRate: 0.0575,
        salesTax,
        stateTax: salesTax,
        taxAccountNumber: '2200',
        total: taxed + 5 + Number(salesTax),
      };
      assert.deepEqual(only(transaction, header), header);
      assert.deepEqual(only(exported.customers[0] ?? {}, { stateTaxRate: 0, taxable: 0 }), {
        stateTaxRate: 5.75,
        taxable: true,
      });
      const [time = {}, expense = {}, sold = {}, untaxed = {}, tax = {}] = transaction['detail'] as Record<
        string,
        unknown
      >[];
      const ofTime = { glTypeId: 'R', quantity: -invoiceHours, itemPrice: hourlyRate, total: -extendedInvoiceAmount };
      assert.deepEqual(only(time, ofTime), ofTime);
      assert.equal((time['timeEntry'] as { id: number }).id, entry);
      assert.deepEqual(only(expense, { glTypeId: 0, quantity: 0, total: 0 }), {
        glTypeId: 'RE',
        quantity: -1,
        total: -40,
      });
      const ofProduct = {
        glTypeId: 'RP',
        description: 'Taxable Products',
        memo: 'Ten feet',
        quantity: -3,
        itemPrice: 7,
        itemCost: 0.25,
        cost: 0.75,
        total: -21,
        taxableFlag: true,
      };
      assert.deepEqual(only(sold, ofProduct), ofProduct);
      assert.equal((sold['product'] as { id: number }).id, idOf(product));
      assert.match((sold['item'] as { identifier: string }).identifier, /^billed-/);
      const free = {
        description: 'Non-Taxable Products',
        taxableFlag: false,
        taxCodeXref: 'T9',
        itemTaxableFlag: false,
      };
      assert.deepEqual(only(untaxed, free), free);
      const ofTax = {
        glTypeId: 'ST',
        memo: 'Sales Tax',
        quantity: 0,
        taxRate: 0.0575,
        taxRatePercent: 5.75,
        taxNote: 'AUTOSTAX',
      };
      assert.deepEqual(only(tax, ofTax), ofTax);
    }
  });

  it('counts of time the hours that its agreement leaves, so that they come to the total at their price', async () => {
    const path = await aTaxedInvoice(world(), 'Partly covered');
    const { company } = await shown<{ company: { id: number } }>(world(), path);
    const covers = { applicationUnits: 'Hours', applicationLimit: 1, coverAgreementTime: true };
    const agreement = { id: await anAgreement(world(), { company, startDate: '2025-01-01T00:00:00Z', ...covers }) };
    const three = { timeStart: '2025-03-03T08:00:00Z', timeEnd: '2025-03-03T11:00:00Z' };
    const ticket = await aTicketFor(world(), path, { agreement });
    await aTimeEntry(world(), ticket, { ...three, invoice: { id: idOf(path) } });
    await changed(world(), path, { status: { name: 'Closed' } });
    const asked = { summarizeInvoices: 'Detailed', includedInvoiceIds: [idOf(path)] };
    const [transaction] = (await anExport(world(), asked)).transactions;
    const [time] = (transaction?.detail ?? []) as unknown as Record<string, number>[];
    assert.deepEqual(
      [time?.['quantity'], (time?.['quantity'] ?? 0) * (time?.['itemPrice'] ?? 0)],
      [-2, time?.['total']],
    );
  });

  it('gives back products of less than no pieces, which are wanted from no stock', async () => {
    const memo = await anInvoice(world(), { type: 'CreditMemo' });
    const product = await aBilledProduct(world(), memo, { quantity: -2, price: 10 });
    const taken = await world().patch(product, [{ op: 'replace', path: 'invoice', value: null }]);
    assert.equal(taken.status, 400, 'it stands nowhere else');
    const wrong = await anInvoice(world(), { type: 'CreditMemo' });
    await aBilledProduct(world(), wrong, { quantity: -1 });
    assert.equal((await world().delete(wrong)).status, 204);
    const { extPrice, needToPurchaseFlag, needToOrderQuantity } = await shown(world(), product);
    assert.deepEqual([extPrice, needToPurchaseFlag, needToOrderQuantity], [-20, false, 0]);
    await changed(world(), memo, { status: { name: 'Closed' } });
    const [found] = (await anExport(world(), { includedInvoiceIds: [idOf(memo)] })).transactions;
    assert.deepEqual([found?.documentType, found?.total], ['CREDIT MEMO', -20]);
    assert.deepEqual(
      found?.detail.map(({ quantity, total }) => [quantity, total]),
      [[2, 20]],
    );
    const invoice = await anInvoice(world());
    await aBilledProduct(world(), invoice, { quantity: 3, price: 10 });
    await makeRecord(world(), `${invoice}/payments`, { amount: 20, credit: { id: idOf(memo) } });
    const balances = [(await shown(world(), invoice))['balance'], (await shown(world(), memo))['balance']];
    assert.deepEqual(balances, [10, 0]);
  });
});

/** Those members of a value that another one has. */
function only(value: Record<string, unknown>, like: object): Record<string, unknown> {
  return Object.fromEntries(Object.keys(like).map((key) => [key, value[key]]));
}
