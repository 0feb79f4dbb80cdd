import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  aBilledProduct,
  aCatalogItem,
  anAgreement,
  anExport,
  anInvoice,
  aTaxCode,
  aTimeEntry,
  balanceOfBatch,
  bookedOn,
  changed,
  entriesOf,
  type Fields,
  idOf,
  makeRecord,
  pdfText,
  shown,
} from '../../../testkit/src/index.ts';
import { aCustomer, counted, listed, made, partOfTheDay, refused, type Told, told } from './day.ts';

partOfTheDay('the bookkeeper bills the customer', (caller, isNewest) => {
  let customer: Awaited<ReturnType<typeof aCustomer>>;
  let code: number;
  let agreement: string;
  let ticket: number;
  let addition: string;
  let billed: string;
  let invoice: string;

  const set = (path: string, fields: Fields) =>
    caller().patch(
      path,
      Object.entries(fields).map(([key, value]) => ({ op: 'replace', path: key, value })),
    );
  /** What release 2022.1 lacks is asked for in the newest. */
  const newest = (method: string, path: string, body?: unknown) =>
    caller().send(method, path, body === undefined ? {} : jsonOf(body));
  const jsonOf = (body: unknown) => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const at = { timeStart: '2025-03-03T14:00:00Z', timeEnd: '2025-03-03T19:00:00Z' };

  it('116. an agreement begins as its type has it, and is active', async () => {
    const rates = { levelOneRate: 0.0575, levelOneRateType: 'Percent', levelOneProductsFlag: true };
    const all = { levelOneServicesFlag: true, levelOneExpensesFlag: true };
    code = await aTaxCode(caller(), { identifier: 'IVES', ...rates, ...all });
    customer = await aCustomer(caller(), 'Ives');
    await changed(caller(), `/company/companies/${customer.company.id}`, { taxCode: { id: code } });
    const [type] = await shown<Told[]>(caller(), '/finance/agreements/types?pageSize=1');
    const fields = { applicationUnits: 'Hours', applicationLimit: 2, coverAgreementTime: true, taxable: true };
    const since = { startDate: '2025-03-01T00:00:00Z', billStartDate: '2025-03-01T00:00:00Z', billAmount: 1000 };
    const company = customer.company;
    agreement = `/finance/agreements/${await anAgreement(caller(), {
      ...{ company, name: 'Ives managed', type: { id: type?.['id'] }, taxCode: { id: code } },
      ...{ ...fields, ...since, billingCycle: { name: 'Monthly' }, noEndingDateFlag: true },
    })}`;
    const places = ['agreementStatus', 'billToCompany/id', 'billingCycle/name', 'nextInvoiceDate'];
    const expected = ['Active', customer.company.id, 'Monthly', '2025-03-01T00:00:00Z'];
    assert.deepEqual(await told(caller(), agreement, ...places), expected);
    for (const place of ['billingTerms/id', 'sla/id', 'invoicingCycle', 'billTime'])
      assert.deepEqual(
        await told(caller(), agreement, place),
        await told(caller(), `/finance/agreements/types/${type?.['id']}`, place),
      );
  });

  it('117. a new ticket of the customer is covered by it', async () => {
    await changed(caller(), `/finance/agreements/${customer.agreement.id}`, { cancelledFlag: true });
    ticket = await makeRecord(caller(), '/service/tickets', { summary: 'Slow', company: customer.company });
    assert.deepEqual(await told(caller(), `/service/tickets/${ticket}`, 'agreement/id'), [idOf(agreement)]);
  });

  it('118. what it adds comes to pieces beyond those included', async () => {
    const product = { id: await aCatalogItem(caller(), 'SEAT') };
    const seats = { quantity: 10, lessIncluded: 2, unitPrice: 15, unitCost: 5, billCustomer: 'Billable' };
    const path = `${agreement}/additions`;
    addition = await made(caller(), path, { product, ...seats, effectiveDate: '2025-03-01T00:00:00Z' });
    const places = ['extendedPrice', 'extPrice', 'extCost', 'margin', 'billedQuantity'];
    const [, price, cost, margin, pieces] = await told(caller(), addition, ...places);
    assert.deepEqual([price, cost, margin, pieces], [120, 50, 70, 8]);
  });

  it('119. odd additions are refused', async () => {
    const { product } = await shown<Told>(caller(), addition);
    const odd = { product, billCustomer: 'Billable', effectiveDate: '2025-03-01T00:00:00Z', quantity: 1 };
    for (const fields of [
      { quantity: -5 },
      { cancelledDate: '2025-02-01T00:00:00Z' },
      { effectiveDate: '2020-01-01T00:00:00Z' },
    ])
      refused(await caller().post(`${agreement}/additions`, { ...odd, ...fields }));
    assert.equal(await counted(caller(), `${agreement}/additions/count`), 1);
  });

  it('120. its recap knows adjustments and what was used', async () => {
    await makeRecord(caller(), `${agreement}/adjustments`, { amount: 1, description: 'Gift' });
    await aTimeEntry(caller(), ticket, at);
    const recap = `/finance/agreementrecap/${idOf(agreement)}`;
    const told = (await newest('GET', recap)).json as Told;
    assert.deepEqual([told['usedAmount'], told['adjustmentAmount']], [3, 1], JSON.stringify(told));
  });

  it('121. it is billed its amount and its additions, with tax, terms and the next number, once', async () => {
    const reply = await newest('POST', `${agreement}/invoice`, {});
    assert.equal(reply.status, 201, reply.text);
    billed = `/finance/invoices/${String(reply.json)}`;
    const places = ['type', 'subtotal', 'salesTax', 'total', 'billingTerms/name', 'dueDate', 'company/id'];
    const [type, subtotal, tax, total, terms, due, company] = await told(caller(), billed, ...places);
    assert.deepEqual([type, subtotal, company], ['Agreement', 1120, customer.company.id]);
    assert.deepEqual([tax, total], [57.5, 1177.5]);
    assert.ok(terms !== undefined && String(due) > '2025-03-03');
    refused(await newest('POST', `${agreement}/invoice`, {}));
    assert.deepEqual(await told(caller(), agreement, 'nextInvoiceDate'), ['2025-04-01T00:00:00Z']);
  });

  it('122. one that began years ago is billed from today on, and by nobody but itself', async () => {
    const old = await made(caller(), '/finance/agreements', {
      ...{ name: 'Old', company: customer.company, contact: customer.contact, type: { id: 1 } },
      ...{
        startDate: '2018-01-01T00:00:00Z',
        noEndingDateFlag: true,
        billAmount: 50,
        billingCycle: { name: 'Monthly' },
      },
    });
    const [next] = await told(caller(), old, 'nextInvoiceDate');
    assert.ok(String(next) >= '2025-03', String(next));
    const byHand = await caller().post('/finance/invoices', { type: 'Agreement', company: customer.company });
    assert.match(refused(byHand).join(' '), /Cannot create agreement invoices/);
    await changed(caller(), old, { cancelledFlag: true });
  });

  it('123. an invoice has number, status, dates, terms, payer and place', async () => {
    invoice = await anInvoice(caller(), { company: customer.company });
    const places = ['status/name', 'date', 'dueDate', 'billToCompany/id', 'taxCode/id', 'total', 'balance'];
    const [status, date, due, payer, tax, total, balance] = await told(caller(), invoice, ...places);
    assert.deepEqual([status, payer, tax, total, balance], ['New', customer.company.id, code, 0, 0]);
    assert.ok(String(date).startsWith('2025-03-03') && String(due) > String(date));
    const numbers = [billed, invoice].map((path) => told(caller(), path, 'invoiceNumber'));
    const [[first] = [], [second] = []] = await Promise.all(numbers);
    assert.equal(Number(second), Number(first) + 1);
    refused(await set(invoice, { invoiceNumber: first }));
  });

  it('124. what follows is not written', async () => {
    await set(invoice, { subtotal: 100, total: 500, salesTax: 7, balance: 3, payments: 2 });
    const amounts = ['subtotal', 'total', 'salesTax', 'balance', 'payments'];
    assert.deepEqual(await told(caller(), invoice, ...amounts), [0, 0, 0, 0, 0]);
  });

  it('125. what is put on it is summed, taxed and marked as billed', async () => {
    const entry = `/time/entries/${await aTimeEntry(caller(), ticket, {
      ...{ timeStart: '2025-03-02T09:00:00Z', timeEnd: '2025-03-02T11:00:00Z' },
      ...{ workRole: { name: 'Engineer' }, agreement: null },
    })}`;
    await aBilledProduct(caller(), invoice);
    await changed(caller(), entry, { invoice: { id: idOf(invoice) } });
    const [service] = (await told(caller(), entry, 'extendedInvoiceAmount')) as number[];
    const subtotal = 100 + Number(service);
    const amounts = ['serviceTotal', 'productTotal', 'subtotal', 'salesTax', 'balance'];
    const [ofService, ofProducts, sum, tax, balance] = await told(caller(), invoice, ...amounts);
    assert.deepEqual([ofService, ofProducts, sum], [service, 100, subtotal]);
    assert.deepEqual([tax, balance], [cents(subtotal * 0.0575), cents(subtotal * 1.0575)]);
    assert.deepEqual(await told(caller(), entry, 'status', 'invoice/id'), ['Billed', idOf(invoice)]);
  });

  const cents = (amount: number) => Math.round(amount * 100 + 1e-6) / 100;

  it('126. payments move what is open, and are no more than that', async () => {
    const [before] = (await told(caller(), invoice, 'balance')) as number[];
    await makeRecord(caller(), `${invoice}/payments`, { amount: 50 });
    const left = cents((before ?? 0) - 50);
    assert.deepEqual(await told(caller(), invoice, 'payments', 'balance'), [50, left]);
    refused(await caller().post(`${invoice}/payments`, { amount: left + 0.01 }));
    refused(await caller().post(`${invoice}/payments`, { amount: -1 }));
    assert.deepEqual(await told(caller(), invoice, 'payments', 'balance'), [50, left]);
    assert.deepEqual(await listed(caller(), `${invoice}/payments`, 'amount'), [50]);
  });

  it('127. open ones are not written as closed ones', async () => {
    const change = [{ op: 'replace', path: 'internalNotes', value: 'Checked' }];
    refused(await newest('PATCH', `/finance/closedInvoices/${idOf(invoice)}`, change));
  });

  it('128. closed, it says by whom, is in the books, and changes no more', async () => {
    assert.deepEqual(await bookedOn(caller(), invoice), []);
    await changed(caller(), invoice, { status: { name: 'Closed' } });
    assert.deepEqual(await told(caller(), invoice, 'closedBy'), ['ReeveApi']);
    const rows = await bookedOn(caller(), invoice);
    assert.deepEqual(rows.map(([type]) => type).toSorted(), ['AR', 'R', 'RP', 'ST']);
    const [total] = await told(caller(), invoice, 'total');
    await set(invoice, { total: 1 });
    assert.deepEqual(await told(caller(), invoice, 'total'), [total]);
    refused(await set(invoice, { customerPO: 'Late' }));
    refused(await set(invoice, { company: { id: 1 } }));
    const change = [{ op: 'replace', path: 'internalNotes', value: 'Checked' }];
    const late = await newest('PATCH', `/finance/closedInvoices/${idOf(invoice)}`, change);
    assert.equal(late.status, 200, late.text);
  });

  it('129. closed or paid, it is not deleted', async () => {
    assert.ok((await caller().delete(invoice)).status >= 400);
    assert.deepEqual(await told(caller(), invoice, 'status/name'), ['Closed']);
    const other = await anInvoice(caller(), { company: customer.company });
    assert.equal((await caller().delete(other)).status, 204);
  });

  if (isNewest)
    it('130. the accounting package takes what is unposted, in a batch that balances and gives it back', async () => {
      const kinds = ['unpostedinvoices', 'unpostedpayments'];
      const waiting = () =>
        Promise.all(
          kinds.map(async (kind) => ((await newest('GET', `/finance/accounting/${kind}/count`)).json as Told)['count']),
        );
      assert.deepEqual(await waiting(), [1, 1]);
      const taxes = `/finance/accounting/unpostedinvoices/${idOf(invoice)}/taxableLevels`;
      assert.deepEqual(await listed(caller(), taxes, 'taxAmount'), await told(caller(), invoice, 'salesTax'));
      const batch = await aBatch(caller(), 'MARCH', entriesOf(await anExport(caller())));
      assert.equal(await balanceOfBatch(caller(), batch), 0);
      assert.deepEqual(await waiting(), [0, 0]);
      refused(await set(invoice, { status: { name: 'New' } }));
      assert.equal((await caller().delete(`/finance/accounting/batches/${batch}`)).status, 204);
      assert.deepEqual(await waiting(), [1, 1]);
    });

  it('131. who sold it is paid a commission', async () => {
    const rule = { member: { id: 2 }, commissionPercent: 10, dateStart: '2025-01-01T00:00:00Z', productsFlag: true };
    await makeRecord(caller(), '/sales/commissions', rule);
    if (isNewest) assert.ok((await caller().post(`${invoice}/commissions/recalculate`, '')).status < 300);
    else {
      await changed(caller(), invoice, { status: { name: 'New' } });
      await changed(caller(), invoice, { status: { name: 'Closed' } });
    }
    const earned = (await newest('GET', `${invoice}/commissions`)).json as Told[];
    assert.deepEqual(
      earned.map(({ percent, amount, netAmount }) => [percent, amount, netAmount]),
      [[10, 10, 10]],
    );
  });

  it('132. it is printed', async () => {
    const { base, headers } = caller();
    const reply = await fetch(`${base}${invoice}/pdf`, { headers });
    assert.deepEqual([reply.status, reply.headers.get('content-type')], [200, 'application/pdf']);
    const text = pdfText(new Uint8Array(await reply.arrayBuffer())).replaceAll(/\s/g, '');
    const [number, total] = await told(caller(), invoice, 'invoiceNumber', 'total');
    for (const piece of [String(number), 'Ives', Number(total).toFixed(2)]) assert.ok(text.includes(piece), piece);
  });

  it('133. an agreement that is cancelled or over says so', async () => {
    const dates = { startDate: '2025-01-01T00:00:00Z', endDate: '2025-02-01T00:00:00Z' };
    const over = await made(caller(), '/finance/agreements', {
      ...{ name: 'Over', company: customer.company, contact: customer.contact, type: { id: 1 }, ...dates },
    });
    assert.deepEqual(await told(caller(), over, 'agreementStatus'), ['Expired']);
    await changed(caller(), over, { cancelledFlag: true });
    const [status, date] = await told(caller(), over, 'agreementStatus', 'dateCancelled');
    assert.deepEqual([status, String(date).slice(0, 10)], ['Cancelled', '2025-03-03']);
  });

  it('134. it does not end before it began, nor stand below itself', async () => {
    refused(await set(agreement, { endDate: '2001-01-01T00:00:00Z' }));
    refused(await set(agreement, { parentAgreement: { id: idOf(agreement) } }));
    assert.deepEqual(await told(caller(), agreement, 'endDate', 'parentAgreement'), [undefined, undefined]);
  });

  if (isNewest)
    it('135. a copy of it has its additions and is billed anew; what is in use is not deleted', async () => {
      const reply = await caller().post(`${agreement}/copy`, { name: 'Ives again' });
      assert.ok(reply.status < 300, reply.text);
      const copy = `/finance/agreements/${(reply.json as { id: number }).id}`;
      assert.deepEqual(await listed(caller(), `${copy}/additions`, 'quantity'), [10]);
      assert.equal((await caller().delete(agreement)).status, 409);
    });

  it('136. a rate of a tax code is that of its level', async () => {
    await changed(caller(), `/finance/taxCodes/${code}`, { levelOneRate: 0.09 });
    const levels = (await newest('GET', `/finance/taxCodes/${code}/taxCodeLevels`)).json as Told[];
    assert.deepEqual(
      levels.map(({ taxRate }) => taxRate),
      [0.09],
    );
  });

  it('137. the customer has one record of how it is billed', async () => {
    const path = `/finance/companyFinance?conditions=company/id=${customer.company.id}`;
    const found = (await newest('GET', path)).json as { id: number }[];
    assert.equal(found.length, 1);
    const own = `/finance/companyFinance/${found[0]?.id}`;
    const change = [{ op: 'replace', path: 'billOverrideFlag', value: true }];
    assert.equal((await newest('PATCH', own, change)).status, 200);
    const { billOverrideFlag } = (await newest('GET', own)).json as Told;
    assert.equal(billOverrideFlag, true);
  });
});
