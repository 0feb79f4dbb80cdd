import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBilledProduct,
  anExpense,
  anInvoice,
  aTaxedInvoice,
  aTicketFor,
  aTimeEntry,
  changed,
  firstId,
  idOf,
  inOneWorld,
  makeRecord,
  pdfText,
  shown,
} from '@reeve/testkit';

/** Pieces of text without what parts them: words and signs are broken apart. */
const inOne = (text: string) => text.replaceAll(/\s/g, '');

inOneWorld('an invoice as a PDF', (world) => {
  it('shows who owes what to whom, and for what', async () => {
    const path = await aTaxedInvoice(world(), 'Żółw & Sons');
    const on = { invoice: { id: idOf(path) } };
    await aBilledProduct(world(), path, { customerDescription: 'Blue cable', quantity: 30 });
    await aTimeEntry(world(), await aTicketFor(world(), path, { summary: 'Printer jams' }), {
      notes: 'Cleaned it.',
      ...on,
    });
    await anExpense(world(), await aTicketFor(world(), path), { amount: 40, notes: 'Parking', ...on });
    await makeRecord(world(), `${path}/payments`, { amount: 12.5 });
    await changed(world(), path, { topComment: 'Thank you.', customerPO: 'PO-77' });
    const { base, headers } = world();
    const reply = await fetch(`${base}${path}/pdf`, { headers });
    assert.deepEqual([reply.status, reply.headers.get('content-type')], [200, 'application/pdf']);
    const text = inOne(pdfText(new Uint8Array(await reply.arrayBuffer())));
    const { invoiceNumber, total, balance } = await shown<Record<string, number>>(world(), path);
    const amount = (value = 0) => `$${value.toLocaleString('en-US', { minimumFractionDigits: 2 })}`;
    for (const piece of [
      ...['Invoice', String(invoiceNumber), 'PO-77', '3/3/2025', 'Thank', 'Żółw', 'Blue', '$1,500.00', 'Printer'],
      ...[
        'Cleaned',
        'Parking',
        '$40.00',
        'Balance',
        amount(total),
        amount(balance),
        '-$12.50',
        'My',
        'Company',
        'Page',
      ],
    ])
      assert.ok(text.includes(piece), `${piece} is in:\n${text}`);
  });

  it('shows what its template does, by its captions, in the manner of its currency', async () => {
    const setup = { id: await firstId(world(), "/finance/invoiceTemplateSetups?conditions=name='Condensed Invoice'") };
    const { name } = await shown<{ name: string }>(world(), `/finance/invoiceTemplateSetups/${setup.id}`);
    const template = `/finance/invoiceTemplates/${await makeRecord(world(), '/finance/invoiceTemplates', { name })}`;
    const signs = { symbol: 'kr', rightAlign: true, decimalSeparator: ',', negativeParenthesesFlag: true };
    const code = { id: await firstId(world(), '/finance/info/currencyCodes') };
    const money = { name: 'Crowns', currencyIdentifier: 'CRW', displaySymbolFlag: true, currencyCode: code, ...signs };
    const currency = { id: await makeRecord(world(), '/finance/currencies', money) };
    const path = await anInvoice(world(), { invoiceTemplate: setup, currency, customerPO: 'PO-88' });
    const on = { invoice: { id: idOf(path) } };
    await aBilledProduct(world(), path, { customerDescription: 'Red cable', price: 12.5 });
    await aTimeEntry(world(), await aTicketFor(world(), path, { summary: 'Fans' }), { notes: 'Oiled.', ...on });
    await makeRecord(world(), `${path}/payments`, { amount: 5 });
    const { base, headers } = world();
    const printed = async () => {
      const reply = await fetch(`${base}${path}/pdf`, { headers });
      assert.equal(reply.status, 200);
      return inOne(pdfText(new Uint8Array(await reply.arrayBuffer())));
    };
    const holds = async (has: readonly string[], hasNot: readonly string[]) => {
      const text = await printed();
      for (const piece of has) assert.ok(text.includes(piece), `${piece} is in:\n${text}`);
      for (const piece of hasNot) assert.ok(!text.includes(piece), `${piece} is not in:\n${text}`);
    };
    await holds(['PO-88', 'Red', 'Rate', 'Terms', '25,00kr', '(5,00kr)'], ['Wage', 'CRW']);
    await changed(world(), template, {
      headerDueDateVisibleFlag: true,
      headerDueDateCaption: 'Payable',
      servicesRateVisibleFlag: true,
      servicesRateCaption: 'Wage',
      servicesTotalVisibleFlag: true,
      timeDetailNotesVisibleFlag: true,
      otherChargesCollapsedFlag: true,
      invoiceBalanceDueVisibleFlag: true,
      invoiceBalanceDueCaption: 'Left',
      currencyIdVisibleFlag: true,
      payableCaption: 'Checks to',
      marginLeft: 1,
    });
    await holds(
      ['Payable', 'Wage', 'Total', 'Oiled', 'Products', 'Left', 'CRW', 'Checks'],
      ['PO-88', 'Terms', 'Red', 'Hours', 'Fans', 'Payments', 'kr', 'Staff', 'Ship'],
    );
  });

  it('is of an invoice that is there', async () => {
    assert.equal((await world().get('/finance/invoices/999999/pdf')).status, 404);
  });
});
