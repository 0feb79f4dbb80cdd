import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aDeskPhone,
  anAgreement,
  changed,
  type Fields,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';

inOneWorld('the invoices of an agreement', (world) => {
  const at = (day: string) => `${day}T00:00:00Z`;
  const monthly = { billingCycle: { name: 'Monthly' }, invoicingCycle: 'CalendarYear' };
  const made = (fields: Fields) =>
    anAgreement(world(), { ...monthly, startDate: at('2025-01-01'), billStartDate: at('2025-03-01'), ...fields });
  const invoiced = async (id: number) => {
    const reply = await world().post(`/finance/agreements/${id}/invoice`, '');
    assert.equal(reply.status, 201, reply.text);
    return shown(world(), `/finance/invoices/${reply.json}`);
  };
  const refused = async (id: number) => {
    const reply = await world().post(`/finance/agreements/${id}/invoice`, '');
    assert.equal(reply.status, 400, reply.text);
    return (reply.json as { message: string }).message;
  };
  const nextOf = async (id: number) => (await shown(world(), `/finance/agreements/${id}`))['nextInvoiceDate'];
  const add = async (id: number, fields: Fields) => {
    const product = { id: await aDeskPhone(world()) };
    const sent = { product, billCustomer: 'Billable', taxableFlag: false, unitPrice: 62, ...fields };
    return makeRecord(world(), `/finance/agreements/${id}/additions`, sent);
  };

  it('bill each period once, and say how they are paid', async () => {
    const company = { id: await aCompany(world(), 'Taxed', { taxCode: { name: 'OH-STATE' } }) };
    const billingTerms = { name: 'Net 10 days' };
    const id = await made({ company, billAmount: 1000, taxable: true, billingTerms, location: { id: 2 } });
    await add(id, { quantity: 10, lessIncluded: 2, unitPrice: 15 });
    const invoice = await invoiced(id);
    const { agreementAmount, subtotal, taxableFlag, salesTax, dueDate, date, invoiceNumber, type } = invoice;
    assert.deepEqual([agreementAmount, subtotal, taxableFlag, type], [1000, 1120, true, 'Agreement']);
    assert.equal(salesTax, 57.5);
    assert.deepEqual([date, dueDate], [at('2025-03-03'), at('2025-03-13')]);
    assert.ok(Number(invoiceNumber) > 0);
    assert.equal((invoice['location'] as unknown as { id: number }).id, 2);
    assert.equal(await nextOf(id), at('2025-04-01'));
    assert.match(await refused(id), /nothing due/);
  });

  it('tax additions by their own flags', async () => {
    const company = { id: await aCompany(world(), 'Taxed apart', { taxCode: { name: 'OH-STATE' } }) };
    const id = await made({ company, billAmount: 1000, taxable: false });
    await add(id, { unitPrice: 100, taxableFlag: true });
    await add(id, { unitPrice: 300 });
    const { agreementAmount, productTotal, salesTax, total } = await invoiced(id);
    assert.deepEqual([agreementAmount, productTotal, salesTax, total], [1000, 400, 5.75, 1405.75]);
  });

  it('bill parts of periods by days, what came too late with the next, and give back what ended', async () => {
    const id = await made({ billAmount: 310, billStartDate: at('2025-03-22'), prorateFlag: true });
    world().clock.pass(20 * 86_400);
    assert.equal((await invoiced(id))['subtotal'], 100);
    const addition = await add(id, { effectiveDate: at('2025-03-30'), unitPrice: 31 });
    world().clock.pass(10 * 86_400);
    assert.equal((await invoiced(id))['subtotal'], 343);
    await changed(world(), `/finance/agreements/${id}/additions/${addition}`, { cancelledDate: at('2025-04-16') });
    world().clock.pass(30 * 86_400);
    assert.equal((await invoiced(id))['subtotal'], 294.5);
    world().clock.pass(30 * 86_400);
    await changed(world(), `/finance/agreements/${id}`, { endDate: at('2025-06-03') });
    assert.equal((await invoiced(id))['subtotal'], 31);
    assert.equal(await nextOf(id), undefined);
    world().clock.pass(-90 * 86_400);
  });

  it('bill what was agreed for the first, and are made in advance', async () => {
    const id = await made({ billAmount: 100, prorateFirstBill: 30, periodType: 'Future' });
    assert.equal((await invoiced(id))['subtotal'], 30);
    assert.equal((await invoiced(id))['subtotal'], 100);
    assert.equal(await nextOf(id), at('2025-04-01'));
    assert.match(await refused(id), /nothing due/);
  });

  it('are one for what is billed once', async () => {
    const id = await made({ billAmount: 500, billOneTimeFlag: true });
    await invoiced(id);
    assert.equal(await nextOf(id), undefined);
    assert.match(await refused(id), /nothing due/);
  });

  it('count periods from the start where the contract year does', async () => {
    const id = await made({ billAmount: 100, invoicingCycle: 'ContractYear', startDate: at('2025-02-15') });
    await invoiced(id);
    assert.equal(await nextOf(id), at('2025-03-15'));
  });

  it('have the agreements below along', async () => {
    const id = await made({ billAmount: 100 });
    const child = await made({ billAmount: 40, parentAgreement: { id } });
    assert.equal((await invoiced(id))['agreementAmount'], 140);
    assert.equal(await nextOf(child), at('2025-04-01'));
    assert.match(await refused(child), /nothing due/);
  });

  it('are refused to what is not in force, or comes to nothing', async () => {
    assert.match(await refused(await made({ billAmount: 10, cancelledFlag: true })), /is Cancelled/);
    assert.match(await refused(await made({ billAmount: 10, startDate: at('2025-03-04') })), /is Inactive/);
    assert.match(await refused(await made({})), /nothing to bill/);
  });
});
