import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anInvoice,
  aProject,
  aSalesOrder,
  changed,
  type Fields,
  firstId,
  idOf,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '@reeve/testkit';

interface Named {
  readonly id: number;
  readonly name: string;
}

inOneWorld('what a new invoice looks like', (world) => {
  const setups = '/finance/invoiceTemplateSetups';
  const aSetup = async (name: string) => {
    await makeRecord(world(), '/finance/invoiceTemplates', { name });
    return { id: await firstId(world(), `${setups}?conditions=name="${name}"`) };
  };
  const looksOf = async (caller: ReturnType<typeof inOlderVersion>, fields: Fields) => {
    const path = `/finance/invoices/${await makeRecord(caller, '/finance/invoices', { type: 'Standard', company: { id: 1 }, ...fields })}`;
    const shows = await shown<{ invoiceTemplate: Named; billingSetupReference: Named }>(world(), path);
    return [shows.invoiceTemplate?.name, shows.billingSetupReference?.id];
  };

  it('is said by the billing setup, kind by kind, and else by its default', async () => {
    const id = await firstId(world(), '/finance/billingSetups');
    const usual = await looksOf(world(), {});
    assert.deepEqual(usual, ['Standard Invoice', id]);
    await changed(world(), `/finance/billingSetups/${id}`, {
      standardInvoiceFixed: await aSetup('Fixed'),
      creditMemoInvoice: await aSetup('Memo'),
      salesOrderInvoice: await aSetup('Order'),
    });
    const fixed = await aProject(world(), { billingMethod: 'FixedFee' });
    const order = idOf(await aSalesOrder(world()));
    for (const caller of [world(), inOlderVersion(world())]) {
      assert.deepEqual(await looksOf(caller, {}), usual);
      assert.deepEqual(await looksOf(caller, { type: 'CreditMemo' }), ['Memo', id]);
      assert.deepEqual(await looksOf(caller, { type: 'Miscellaneous' }), ['Standard Invoice', id]);
      assert.deepEqual(await looksOf(caller, { applyToType: 'Project', applyToId: fixed }), ['Fixed', id]);
      assert.deepEqual(await looksOf(caller, { applyToType: 'SalesOrder', applyToId: order }), ['Order', id]);
    }
  });

  it("is what is sent, or what its company's invoices look like", async () => {
    const own = await aSetup('Own');
    const company = { id: await aCompany(world(), 'Looks', { invoiceTemplate: own }) };
    assert.equal((await looksOf(world(), { company }))[0], 'Own');
    const invoiceTemplate = await aSetup('Sent');
    assert.equal((await looksOf(world(), { company, invoiceTemplate }))[0], 'Sent');
    const path = await anInvoice(world(), { company });
    await changed(world(), path, { invoiceTemplate: null });
    assert.equal((await shown(world(), path))['invoiceTemplate'], undefined);
  });
});
