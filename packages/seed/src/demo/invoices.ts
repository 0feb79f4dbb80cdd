import { day, midnight } from '../making/moments.ts';
import type { DemoAgreement } from './agreements.ts';
import { goodsIdentifiers, prices } from './catalog.ts';
import { type DemoCompany, type DemoContext, stampAt } from './demo-context.ts';

const months = 6;
const billingClerk = 'CHolt';

/** Makes monthly agreement invoices of the last six months, numbered from 1001, oldest first. Answers the next number. */
export async function createAgreementInvoices(
  context: DemoContext,
  agreements: readonly DemoAgreement[],
): Promise<number> {
  let number = 1001;
  for (let back = months; back >= 1; back -= 1) {
    const date = firstOfMonth(context.now, back - 1);
    for (const agreement of agreements.filter((each) => each.start < date && each.company.status === 'client')) {
      const body = {
        ...invoiceBody(context, agreement.company, date, agreement.monthly),
        ...agreementFields(agreement),
      };
      await createInvoice(context, body, number, date);
      number += 1;
    }
  }
  return number;
}

/** Midnight of the first of the month that lies so many months back. */
function firstOfMonth(now: number, back: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1);
}

function createInvoice(
  context: DemoContext,
  body: Record<string, unknown>,
  number: number,
  date: number,
): Promise<number> {
  return context.records.seeder.create(
    '/finance/invoices',
    { ...body, invoiceNumber: String(number) },
    stampAt(date, billingClerk),
  );
}

function agreementFields({ id, monthly, name }: DemoAgreement): Record<string, unknown> {
  return {
    type: 'Agreement',
    applyToType: 'Agreement',
    applyToId: id,
    agreement: { id },
    agreementAmount: cents(monthly),
    reference: name.slice(0, 50),
  };
}

function invoiceBody({ records, now }: DemoContext, company: DemoCompany, date: number, subtotal: number) {
  const paid = now - date > 45 * day;
  const total = cents(subtotal);
  return {
    status: records.ref('/finance/billingStatuses', paid ? 'Paid' : 'Sent'),
    company: { id: company.id },
    billToCompany: { id: company.id },
    shipToCompany: { id: company.id },
    billingSite: { id: company.sites[0] },
    shippingSite: { id: company.sites[0] },
    attention: company.contacts[0]?.name,
    date: midnight(date),
    dueDate: midnight(date + 30 * day),
    billingTerms: records.ref('/finance/billingTerms', 'Net 30 days'),
    invoiceTemplate: records.ref('/finance/invoiceTemplateSetups', 'Standard Invoice'),
    location: records.ref('/system/locations', company.office),
    locationId: records.id('/system/locations', company.office),
    department: records.ref('/system/departments', 'Professional Services'),
    departmentId: records.id('/system/departments', 'Professional Services'),
    territory: records.ref('/system/locations', company.office),
    territoryId: records.id('/system/locations', company.office),
    currency: records.ref('/finance/currencies', 'USD'),
    billingSetupReference: { id: [...records.all('/finance/billingSetups').values()][0] },
    subtotal: total,
    total,
    salesTax: 0,
    payments: paid ? total : 0,
    credits: 0,
    balance: paid ? 0 : total,
  };
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** Makes sales of goods: a standard invoice each, with one or two products on it. */
export async function createSales(
  context: DemoContext,
  clients: readonly DemoCompany[],
  firstNumber: number,
): Promise<void> {
  for (let at = 0; at < 35; at += 1) {
    const company = context.random.pick(clients);
    const date = context.now - (350 - at * 10) * day;
    const lines = context.random.shuffled(goodsIdentifiers).slice(0, context.random.integer(1, 2));
    const sold = lines.map((item) => ({ item, quantity: context.random.integer(1, 5) }));
    const total = sold.reduce((sum, { item, quantity }) => sum + quantity * (prices.get(item)?.price ?? 0), 0);
    const fields = {
      ...invoiceBody(context, company, date, total),
      type: 'Standard',
      applyToType: 'All',
      productTotal: total,
    };
    const invoice = await createInvoice(context, fields, firstNumber + at, date);
    for (const [line, sale] of sold.entries()) await createProduct(context, company, { ...sale, invoice, date, line });
  }
}

interface Sale {
  readonly item: string;
  readonly quantity: number;
  readonly invoice: number;
  readonly date: number;
  readonly line: number;
}

async function createProduct(context: DemoContext, company: DemoCompany, sale: Sale): Promise<void> {
  const { records, seeder } = { records: context.records, seeder: context.records.seeder };
  const { cost = 0, price = 0, description = sale.item } = prices.get(sale.item) ?? {};
  const body = {
    catalogItem: records.ref('/procurement/catalog', sale.item),
    description,
    customerDescription: description,
    quantity: sale.quantity,
    price,
    cost,
    extPrice: price * sale.quantity,
    extCost: cost * sale.quantity,
    billableOption: 'Billable',
    company: { id: company.id },
    invoice: { id: sale.invoice },
    location: records.ref('/system/locations', company.office),
    locationId: records.id('/system/locations', company.office),
    businessUnit: records.ref('/system/departments', 'Sales'),
    businessUnitId: records.id('/system/departments', 'Sales'),
    unitOfMeasure: records.ref('/procurement/unitOfMeasures', 'Each'),
    sequenceNumber: sale.line + 1,
    purchaseDate: midnight(sale.date),
    productClass: 'Inventory',
    taxableFlag: true,
  };
  await seeder.create('/procurement/products', body, stampAt(sale.date, company.manager));
}
