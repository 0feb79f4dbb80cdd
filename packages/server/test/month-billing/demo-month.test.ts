import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBatch,
  anExpense,
  anExport,
  aTicket,
  aTimeEntry,
  balanceOfBatch,
  changed,
  type Exported,
  type ExportedGoods,
  entriesOf,
  entriesOfPurchases,
  type LedgerEntry,
  makeRecord,
  onEachEngine,
  shown,
  type World,
} from '@reeve/testkit';
import { aDemoWorld } from './demo-world.ts';

/** Amounts are summed in ten-thousandths, whole numbers that add up without loss, and compared in cents. */
const cents = (amounts: readonly (number | undefined)[]) =>
  Math.round(amounts.reduce<number>((total, each) => total + Math.round((each ?? 0) * 10_000), 0) / 100);

const parts = {
  serviceTotal: ['/time/entries', 'extendedInvoiceAmount'],
  expenseTotal: ['/expense/entries', 'invoiceAmount'],
  productTotal: ['/procurement/products', 'extPrice'],
} as const;
type Part = keyof typeof parts;

type Invoice = Readonly<Record<Part | 'total' | 'subtotal' | 'salesTax' | 'balance' | 'agreementAmount', number>> & {
  readonly id: number;
};

interface Line {
  readonly id: number;
  readonly company?: { readonly id: number };
  readonly invoice?: { readonly id: number };
  readonly billableOption: string;
  readonly status?: string;
}

async function all<T>(world: World, path: string): Promise<T[]> {
  const found: T[] = [];
  for (let page = 1; ; page += 1) {
    const more = await shown<T[]>(world, `${path}?pageSize=1000&page=${page}`);
    found.push(...more);
    if (more.length < 1000) return found;
  }
}

const invoiceOf = (world: World, id: unknown) => shown<Invoice>(world, `/finance/invoices/${String(id)}`);

/** What waits for a batch goes into one, which balances. */
async function batchAll(world: World, name: string): Promise<number> {
  const exported = (await anExport(world, { exportProductsFlag: true })) as Exported & ExportedGoods;
  const adjusted = exported.adjustmentTransactions.map(({ id }) => Number(id));
  const goods = [...entriesOfPurchases(exported.purchaseTransactions), ...adjusted];
  const batch = await aBatch(world, name, [...entriesOf(exported), ...goods]);
  assert.equal(await balanceOfBatch(world, batch), 0);
  return batch;
}

/** Bills every agreement that is due: each what its additions come to. */
async function billAgreements(world: World, today: string): Promise<Invoice[]> {
  const agreements = await all<{ id: number; nextInvoiceDate?: string; agreementStatus: string }>(
    world,
    '/finance/agreements',
  );
  const made: Invoice[] = [];
  for (const { id, nextInvoiceDate, agreementStatus } of agreements) {
    if (agreementStatus !== 'Active' || (nextInvoiceDate ?? '9') > today) continue;
    const additions = await shown<{ extPrice: number }[]>(world, `/finance/agreements/${id}/additions`);
    const reply = await world.post(`/finance/agreements/${id}/invoice`, '');
    assert.equal(reply.status, 201, reply.text);
    const invoice = await invoiceOf(world, reply.json);
    assert.equal(cents([invoice.productTotal]), cents(additions.map(({ extPrice }) => extPrice)), `agreement ${id}`);
    made.push(invoice);
    assert.equal((await world.post(`/finance/agreements/${id}/invoice`, '')).status, 400, 'billed once');
  }
  return made;
}

/** Bills what is unbilled, company by company. */
async function billTheRest(world: World): Promise<Invoice[]> {
  const companies = new Set<number>();
  for (const [list] of Object.values(parts))
    for (const line of await all<Line>(world, list))
      if (line.invoice === undefined && line.company !== undefined) companies.add(line.company.id);
  const made: Invoice[] = [];
  for (const id of companies) {
    const body = { type: 'Standard', applyToType: 'All', company: { id } };
    made.push(await invoiceOf(world, await makeRecord(world, '/finance/invoices', body)));
  }
  return made;
}

/** Every total of an invoice is what the entries say that are on it, and nothing billable is on none. */
async function compareWithEntries(world: World, invoices: readonly Invoice[]): Promise<void> {
  for (const [part, [list, field]] of Object.entries(parts)) {
    const lines = await all<Line & Readonly<Record<string, number>>>(world, list);
    const on = Map.groupBy(lines, ({ invoice }) => invoice?.id);
    for (const invoice of invoices) {
      const entries = (on.get(invoice.id) ?? []).map((line) => line[field]);
      assert.equal(cents([invoice[part as Part]]), cents(entries), `${part} of invoice ${invoice.id}`);
    }
    const left = (on.get(undefined) ?? []).filter(({ billableOption }) => billableOption === 'Billable');
    assert.deepEqual(left, [], `${list} that nobody billed`);
  }
  for (const { id, subtotal, salesTax, total, agreementAmount, ...invoice } of invoices) {
    const own = Object.keys(parts).map((part) => invoice[part as Part]);
    assert.equal(cents([subtotal]), cents([...own, agreementAmount]), `subtotal of invoice ${id}`);
    assert.equal(cents([total]), cents([subtotal, salesTax]), `total of invoice ${id}`);
  }
}

/** What is billed as a whole is not what its entries say. */
async function billByTheHour(world: World): Promise<void> {
  const agreed = '/project/projects?conditions=billingMethod in ("FixedFee","NotToExceed")&pageSize=1000';
  for (const { id } of await shown<{ id: number }[]>(world, agreed))
    await changed(world, `/project/projects/${id}`, { billingMethod: 'ActualRates' });
}

/** Work for somebody whom no agreement covers, beside what the demo left open. */
async function workOn(world: World): Promise<void> {
  const agreed = new Set(
    (await all<{ company: { id: number } }>(world, '/finance/agreements')).map(({ company }) => company.id),
  );
  const [company] = (await all<{ id: number }>(world, '/company/companies')).filter(({ id }) => !agreed.has(id));
  const ticket = await aTicket(world, { company: { id: company?.id } });
  await aTimeEntry(world, ticket, { timeStart: '2026-03-10T10:00:00Z', timeEnd: '2026-03-10T11:20:00Z' });
  await anExpense(world, ticket, { amount: 123.45, date: '2026-03-10T00:00:00Z' });
  const [item] = await shown<{ id: number }[]>(world, '/procurement/catalog?conditions=taxableFlag=true&pageSize=1');
  const sold = { catalogItem: { id: item?.id }, quantity: 3, price: 33.3333, billableOption: 'Billable' };
  await makeRecord(world, '/procurement/products', { ...sold, ticket: { id: ticket } });
}

onEachEngine('a month of the demo provider', (engine) => {
  it('is billed, paid and handed to the books: what entries say is what is owed, to the cent', async () => {
    await using world = await aDemoWorld({ engine, now: '2026-03-10T15:00:00Z', tickets: 30 });
    await batchAll(world, 'BEFORE');
    await workOn(world);
    await billByTheHour(world);
    world.clock.set('2026-04-01T09:00:00Z');
    const billed = await billAgreements(world, '2026-04-01T09:00:00Z');
    const made = [...billed, ...(await billTheRest(world))];
    assert.ok(billed.length > 40 && made.length > billed.length);
    await compareWithEntries(world, made);

    const paid = made
      .filter(({ id, total }) => total > 0 && id % 2 === 0)
      .map(({ id, total }) => ({ id, amount: total }));
    for (const { id, amount } of paid) await makeRecord(world, `/finance/invoices/${id}/payments`, { amount });
    for (const { id } of made) await changed(world, `/finance/invoices/${id}`, { status: { name: 'Closed' } });
    const closed: Invoice[] = [];
    for (const { id } of made) closed.push(await invoiceOf(world, id));
    const batch = await batchAll(world, 'MARCH');
    const rows = await all<LedgerEntry>(world, `/finance/accounting/batches/${batch}/entries`);
    const booked = (...types: string[]) => {
      const of = rows.filter(({ accountType }) => types.includes(accountType));
      return cents(of.map(({ credit }) => credit)) - cents(of.map(({ debit }) => debit));
    };
    const sum = (field: Exclude<keyof Invoice, 'id'>) => cents(closed.map((invoice) => invoice[field]));
    const received = cents(paid.map(({ amount }) => amount));
    assert.deepEqual(
      [booked('RA'), booked('R'), booked('RP'), booked('RE'), booked('ST'), -booked('Cash'), -booked('AR')],
      [
        sum('agreementAmount'),
        sum('serviceTotal'),
        sum('productTotal'),
        sum('expenseTotal'),
        sum('salesTax'),
        received,
        sum('balance'),
      ],
    );
    assert.equal(sum('balance'), sum('total') - received);
    assert.ok(
      [sum('serviceTotal'), sum('productTotal'), sum('expenseTotal'), sum('salesTax'), received].every(
        (each) => each > 0,
      ),
    );
    for (const kind of ['unpostedinvoices', 'unpostedexpenses', 'unpostedpayments', 'unpostedprocurement'])
      assert.deepEqual(await shown(world, `/finance/accounting/${kind}/count`), { count: 0 }, kind);
  });
});
