import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  aBilledProduct,
  anExpense,
  anInvoice,
  aTaxedInvoice,
  aTicketFor,
  aTimeEntry,
  bookedOn,
  changed,
  idOf,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '@reeve/testkit';

inOneWorld('an invoice that closes', (world) => {
  const unposted = '/finance/accounting/unpostedinvoices';

  it('is booked, and waits for a batch until it is opened again', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await aTaxedInvoice(world(), `Books${caller === world() ? '' : 'Old'}`);
      const on = { invoice: { id: idOf(path) } };
      await aBilledProduct(caller, path);
      const entry = `/time/entries/${await aTimeEntry(caller, await aTicketFor(caller, path), on)}`;
      const { extendedInvoiceAmount: service } = await shown<{ extendedInvoiceAmount: number }>(world(), entry);
      await anExpense(caller, await aTicketFor(caller, path), { amount: 40, ...on });
      assert.deepEqual(await bookedOn(world(), path), []);
      await changed(caller, path, { status: { name: 'Closed' } });
      const tax = Math.round((service + 140) * 5.75) / 100;
      assert.deepEqual(await bookedOn(world(), path), [
        ['AR', service + 140 + tax, '1200'],
        ['R', service, '4000'],
        ['RE', 40, '4300'],
        ['RP', 100, '4200'],
        ['ST', tax, '2200'],
      ]);
      const listed = await shown(world(), `${unposted}/${idOf(path)}`);
      const { billingLogId, subTotal, total, salesTaxAmount, stateTaxAmount, hasTime, dueDays, invoiceType } = listed;
      assert.deepEqual([billingLogId, subTotal, total], [idOf(path), service + 140, service + 140 + tax]);
      assert.deepEqual([salesTaxAmount, stateTaxAmount, hasTime, dueDays], [tax, tax, true, '30']);
      assert.equal(invoiceType, 'Standard');
      const levels = await shown<Record<string, unknown>[]>(world(), `${unposted}/${idOf(path)}/taxableLevels`);
      assert.deepEqual(
        levels.map(({ taxLevel, taxAmount }) => [taxLevel, taxAmount]),
        [[1, tax]],
      );
      await changed(caller, path, { status: { name: 'New' } });
      assert.deepEqual(await bookedOn(world(), path), []);
      assert.equal((await world().get(`${unposted}/${idOf(path)}`)).status, 404);
    }
  });

  it('is in the books no longer once it is void, and never if it was void at once', async () => {
    for (const first of ['Closed', 'Void']) {
      const path = await anInvoice(world());
      await aBilledProduct(world(), path);
      for (const name of [first, 'Void']) await changed(world(), path, { status: { name } });
      assert.deepEqual(await bookedOn(world(), path), []);
      assert.equal((await world().get(`${unposted}/${idOf(path)}`)).status, 404);
      await changed(world(), path, { status: { name: 'Closed' } });
      assert.equal((await bookedOn(world(), path)).length, 2);
    }
  });

  it('has an entry for each of its lines, and entries though it comes to nothing, for a batch to take', async () => {
    const path = await anInvoice(world());
    const ticket = await aTicketFor(world(), path);
    for (const notes of ['One', 'Other'])
      await aTimeEntry(world(), ticket, { notes, billableOption: 'NoCharge', invoice: { id: idOf(path) } });
    await changed(world(), path, { status: { name: 'Closed' } });
    assert.deepEqual(await bookedOn(world(), path), [
      ['AR', 0, '1200'],
      ['R', 0, '4000'],
      ['R', 0, '4000'],
    ]);
    const empty = await anInvoice(world());
    await changed(world(), empty, { status: { name: 'Closed' } });
    assert.deepEqual(await bookedOn(world(), empty), [['AR', 0, '1200']]);
    const [{ id } = { id: 0 }] = await shown<{ id: number }[]>(world(), `${empty}/glEntries`);
    await aBatch(world(), 'NOTHING', [id]);
    assert.equal((await world().get(`${unposted}/${idOf(empty)}`)).status, 404);
  });

  it('is asked for as any list is', async () => {
    const path = await anInvoice(world());
    await aBilledProduct(world(), path, { quantity: 1, price: 77.25 });
    await changed(world(), path, { status: { name: 'Closed' } });
    const asked = `total=77.25 and hasProducts=true and billingLogId=${idOf(path)} and description='Accounts Receivable'`;
    const found = await shown<{ id: number }[]>(world(), `${unposted}?conditions=${asked}&orderBy=invoiceDate desc`);
    assert.deepEqual(
      found.map(({ id }) => id),
      [idOf(path)],
    );
  });

  it('goes to the account of the most particular record, and gives back what a credit memo comes to', async () => {
    const types = await shown<{ id: number; name: string }[]>(
      world(),
      '/finance/glAccounts/mappedTypes?conditions=glType="RP"',
    );
    const mappedType = types.find(({ name }) => name === 'Product SubCategory');
    const memo = await anInvoice(world(), { type: 'CreditMemo' });
    const product = await aBilledProduct(world(), memo, { quantity: -2 });
    const { catalogItem } = await shown<{ catalogItem: { id: number } }>(world(), product);
    const { subcategory } = await shown<{ subcategory: { id: number } }>(
      world(),
      `/procurement/catalog/${catalogItem.id}`,
    );
    await makeRecord(world(), '/finance/glAccounts', {
      glType: 'RP',
      mappedType: { id: mappedType?.id },
      mappedRecord: { id: subcategory.id },
      segment1: '4242',
      segment2: 'EAST',
    });
    await changed(world(), memo, { status: { name: 'Closed' } });
    const rows = await shown<Record<string, unknown>[]>(world(), `${memo}/glEntries`);
    assert.deepEqual(
      rows.map(({ type, amount, segment1, segment2 }) => [type, amount, segment1, segment2]),
      [
        ['AR', 100, '1200', undefined],
        ['RP', 100, '4242', 'EAST'],
      ],
    );
  });
});
