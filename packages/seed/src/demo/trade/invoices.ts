import { day, midnight } from '../../making/moments.ts';
import { type DemoCompany, type DemoContext, stampAt } from '../demo-context.ts';
import { billedMonths, type DemoAgreement, firstOfMonth } from './agreements.ts';
import { drawSale, type Sale, sellProduct } from './sales.ts';

const billingClerk = 'CHolt';
const firstNumber = '1001';
const sales = 35;

/** One invoice to be made: when (milliseconds), and how; it answers the invoice's id. */
interface Billing {
  readonly date: number;
  readonly does: () => Promise<number>;
}

/**
 * Makes the invoices in the order of their dates, so that their numbers grow with time: agreements are billed on the
 * first of each month, and goods were sold now and then. Those that are 45 days old are paid.
 */
export async function createInvoices(
  context: DemoContext,
  clients: readonly DemoCompany[],
  agreements: readonly DemoAgreement[],
): Promise<void> {
  const billings = [...agreementBillings(context, agreements), ...saleBillings(context, clients)];
  for (const [at, { date, does }] of billings.toSorted((one, other) => one.date - other.date).entries()) {
    const id = await does();
    if (at === 0) await numberFirst(context, id, date);
    if (context.now - date > 45 * day) await payInvoice(context, id, date + 25 * day);
  }
}

/** The numbers after it follow from the first. */
async function numberFirst({ records }: DemoContext, id: number, date: number): Promise<void> {
  await records.seeder.update('/finance/invoices', id, { invoiceNumber: firstNumber }, stampAt(date, billingClerk));
}

/** Every agreement is billed on its first day and on the first of each month after it. */
function agreementBillings({ now, records }: DemoContext, agreements: readonly DemoAgreement[]): Billing[] {
  const months = Array.from({ length: billedMonths }, (_, back) => firstOfMonth(now, back));
  const bill = (id: number, date: number) =>
    records.seeder.act('POST /finance/agreements/{id}/invoice', { id }, undefined, stampAt(date, billingClerk));
  return agreements
    .filter(({ company }) => company.status === 'client')
    .flatMap(({ id, billStart }) => {
      const first = Date.parse(midnight(billStart));
      const dates = new Set([first, ...months.filter((date) => date > first)]);
      return [...dates].filter((date) => date <= now).map((date) => ({ date, does: () => bill(id, date) }));
    });
}

/** One in ten days over the last year. */
function saleBillings(context: DemoContext, clients: readonly DemoCompany[]): Billing[] {
  return Array.from({ length: sales }, (_, at) => {
    const date = context.now - (sales - at) * 10 * day;
    const sale = drawSale(context, clients, date);
    return { date, does: () => invoiceSale(context, sale) };
  });
}

/** Makes an invoice and puts what was sold on it. */
async function invoiceSale(context: DemoContext, sale: Sale): Promise<number> {
  const body = invoiceBody(context, sale);
  const id = await context.records.seeder.create('/finance/invoices', body, stampAt(sale.date, billingClerk));
  for (const line of sale.lines) await sellProduct(context, sale, line, { invoice: { id } });
  return id;
}

function invoiceBody({ records }: DemoContext, { company, date }: Sale): Record<string, unknown> {
  return {
    type: 'Standard',
    applyToType: 'All',
    status: records.ref('/finance/billingStatuses', 'Sent'),
    company: { id: company.id },
    attention: company.contacts[0]?.name,
    date: midnight(date),
    invoiceTemplate: records.ref('/finance/invoiceTemplateSetups', 'Standard Invoice'),
    location: records.ref('/system/locations', company.office),
    department: records.ref('/system/departments', 'Professional Services'),
    territory: records.ref('/system/locations', company.office),
    billingSetupReference: { id: [...records.all('/finance/billingSetups').values()][0] },
  };
}

/** What came in, as far as it is known what the invoice is over, and that it is closed by it. */
async function payInvoice({ records, now }: DemoContext, id: number, date: number): Promise<void> {
  const stamp = stampAt(Math.min(date, now), billingClerk);
  const invoice = (await records.seeder.list('/finance/invoices', { id }))[0];
  const amount = Number(invoice?.['total'] ?? 0);
  const payment = { type: 'Check', amount, paymentDate: midnight(date) };
  if (amount > 0) await records.seeder.create(`/finance/invoices/${id}/payments`, payment, stamp);
  await records.seeder.update(
    '/finance/invoices',
    id,
    { status: records.ref('/finance/billingStatuses', 'Paid') },
    stamp,
  );
}
