import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  aCatalogItem,
  aCompany,
  anAgreement,
  anExpense,
  anExport,
  aTaxCode,
  aTicket,
  aTimeEntry,
  aWorld,
  balanceOfBatch,
  changed,
  entriesOf,
  type Fields,
  type LedgerEntry,
  makeRecord,
  onEachEngine,
  shown,
  type World,
} from '@reeve/testkit';

const day = 86_400;
const cents = (amounts: readonly number[]) => amounts.reduce((sum, each) => sum + Math.round(each * 100), 0);

interface Billed {
  readonly id: number;
  readonly total: number;
  readonly balance: number;
  readonly salesTax: number;
}

/** Time or an expense. */
interface Charged {
  readonly status: string;
  readonly invoice: { readonly id: number };
}

/** A provider with two customers: one pays a fixed price and tax, the other has hours that its agreement covers. */
async function aProvider(world: World) {
  const rate = { levelOneRate: 0.0575, levelOneRateType: 'Percent' };
  const covers = { levelOneProductsFlag: true, levelOneServicesFlag: true, levelOneExpensesFlag: true };
  const taxCode = { id: await aTaxCode(world, { identifier: 'MONTH', ...rate, ...covers }) };
  const fixed = { id: await aCompany(world, 'Fixed Price', { taxCode }) };
  const hourly = { id: await aCompany(world, 'By The Hour', { taxCode: { id: await aTaxCode(world) } }) };
  const since = { startDate: '2025-03-01T00:00:00Z', billStartDate: '2025-03-01T00:00:00Z', noEndingDateFlag: true };
  const coversNothing = { coverAgreementTime: false, coverAgreementExpense: false };
  const managed = await anAgreement(world, {
    ...since,
    company: fixed,
    billAmount: 1000,
    prorateFlag: true,
    ...coversNothing,
  });
  const hours = {
    applicationUnits: 'Hours',
    applicationLimit: 2,
    coverAgreementTime: true,
    coverAgreementExpense: true,
  };
  const block = await anAgreement(world, { ...since, company: hourly, billAmount: 300, ...hours });
  const item = { id: await aCatalogItem(world, 'MONTHLY', { taxableFlag: true }) };
  return { fixed, hourly, managed, block, item };
}

async function invoiceAgreement(world: World, agreement: number): Promise<Billed> {
  const reply = await world.post(`/finance/agreements/${agreement}/invoice`, '');
  assert.equal(reply.status, 201, reply.text);
  return shown<Billed>(world, `/finance/invoices/${String(reply.json)}`);
}

async function invoiceUnbilled(world: World, company: { readonly id: number }): Promise<Billed> {
  const body = { type: 'Standard', applyToType: 'All', company };
  return shown<Billed>(world, `/finance/invoices/${await makeRecord(world, '/finance/invoices', body)}`);
}

/** Hours on a ticket on a day of March. */
function work(world: World, ticket: number, on: string, hours: number, fields: Fields = {}): Promise<number> {
  const timeEnd = `2025-03-${on}T${String(9 + hours).padStart(2, '0')}:00:00Z`;
  return aTimeEntry(world, ticket, { timeStart: `2025-03-${on}T09:00:00Z`, timeEnd, ...fields });
}

onEachEngine('a month of a provider', (engine) => {
  it('is billed, paid and handed to the books, to the cent', async () => {
    await using world = await aWorld({ engine, now: '2025-03-03T09:00:00Z' });
    const { fixed, hourly, managed, block, item } = await aProvider(world);
    const additions = `/finance/agreements/${managed}/additions`;
    const addition = { product: item, billCustomer: 'Billable', taxableFlag: false };
    const seats = { ...addition, quantity: 10, lessIncluded: 2, unitPrice: 15, effectiveDate: '2025-03-01T00:00:00Z' };
    await makeRecord(world, additions, seats);
    const march = [await invoiceAgreement(world, managed), await invoiceAgreement(world, block)];
    assert.deepEqual(
      march.map(({ total }) => total),
      [1120, 300],
    );

    world.clock.pass(14 * day);
    const late = { ...addition, quantity: 4, unitPrice: 31, effectiveDate: '2025-03-17T00:00:00Z' };
    await makeRecord(world, additions, late);
    const ticket = await aTicket(world, { company: fixed });
    const covered = await aTicket(world, { company: hourly, agreement: { id: block } });
    await work(world, ticket, '17', 2);
    const [inBlock, beyond] = [await work(world, covered, '18', 2), await work(world, covered, '19', 1)];
    await anExpense(world, ticket, { amount: 80.4, date: '2025-03-17T00:00:00Z' });
    const meal = await anExpense(world, covered, { amount: 25, date: '2025-03-18T00:00:00Z' });
    const sold = { catalogItem: item, billableOption: 'Billable' };
    await makeRecord(world, '/procurement/products', { ...sold, quantity: 2, price: 50.25, ticket: { id: ticket } });
    await makeRecord(world, '/procurement/products', { ...sold, quantity: 1, price: 99.99, ticket: { id: covered } });

    world.clock.pass(15 * day);
    const april = [await invoiceAgreement(world, managed), await invoiceAgreement(world, block)];
    assert.deepEqual(
      april.map(({ total }) => total),
      [1304, 300],
    );
    const { status, invoice } = await shown<Charged>(world, `/time/entries/${inBlock}`);
    assert.deepEqual([status, invoice.id], ['BilledAgreement', april[1]?.id]);
    const [rest, other] = [await invoiceUnbilled(world, fixed), await invoiceUnbilled(world, hourly)];
    assert.deepEqual([rest.salesTax, rest.total], [27.65, 508.55]);
    assert.deepEqual([other.salesTax, other.total], [0, 274.99]);
    for (const path of [`/time/entries/${beyond}`, `/expense/entries/${meal}`])
      assert.equal((await shown<Charged>(world, path)).status, 'Billed', 'hours are for time alone');
    assert.equal((await world.post(`/finance/agreements/${managed}/invoice`, '')).status, 400, 'billed once');
    assert.equal((await invoiceUnbilled(world, fixed)).total, 0, 'nothing is left');

    const all = [...march, ...april, rest, other];
    await makeRecord(world, `/finance/invoices/${rest.id}/payments`, { amount: 508.55 });
    await makeRecord(world, `/finance/invoices/${other.id}/payments`, { amount: 100 });
    for (const { id } of all) await changed(world, `/finance/invoices/${id}`, { status: { name: 'Closed' } });
    const closed = await Promise.all(all.map(({ id }) => shown<Billed>(world, `/finance/invoices/${id}`)));

    const exported = await anExport(world);
    const batch = await aBatch(world, 'MARCH', entriesOf(exported));
    assert.equal(await balanceOfBatch(world, batch), 0);
    const rows = await shown<LedgerEntry[]>(world, `/finance/accounting/batches/${batch}/entries?pageSize=1000`);
    const booked = (type: string) => {
      const of = rows.filter(({ accountType }) => accountType === type);
      return (cents(of.map(({ credit }) => credit)) - cents(of.map(({ debit }) => debit))) / 100;
    };
    const types = ['RA', 'R', 'RE', 'RP', 'ST', 'Cash', 'AR'];
    assert.deepEqual(types.map(booked), [2600, 450, 105.4, 624.49, 27.65, -608.55, -3198.99]);
    const [billed, open] = [closed.map(({ total }) => total), closed.map(({ balance }) => balance)];
    assert.deepEqual([cents(billed), cents(open)], [380_754, 319_899], 'what is owed is what the books have');
    for (const kind of ['unpostedinvoices', 'unpostedexpenses', 'unpostedpayments'])
      assert.deepEqual(await shown(world, `/finance/accounting/${kind}/count`), { count: 0 }, kind);
  });
});
