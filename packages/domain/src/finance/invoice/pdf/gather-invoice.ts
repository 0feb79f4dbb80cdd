import type { RowOf } from '@reeve/store';
import type { ActionContext } from '../../../action/context.ts';
import type { Reader } from '../../../action/reader.ts';
import { billingSetupOf } from './billing-setup.ts';
import { readLogo } from './find-logo.ts';
import { dayText, gatherTables } from './gather-tables.ts';
import { type InvoiceTemplate, templateOf } from './invoice-template.ts';
import { type MoneyText, moneyTextOf } from './money-text.ts';
import type { PrintedInvoice } from './printed-invoice.ts';

type Invoice = RowOf<'/finance/invoices'>;

const titles: Readonly<Record<NonNullable<Invoice['type']>, string>> = {
  Agreement: 'Invoice',
  CreditMemo: 'Credit Memo',
  DownPayment: 'Down Payment Invoice',
  Miscellaneous: 'Invoice',
  Progress: 'Progress Invoice',
  Standard: 'Invoice',
};

/** Everything that is printed of an invoice. */
export async function gatherInvoice(
  invoice: Invoice,
  reader: Reader,
  context: Pick<ActionContext, 'connection' | 'files' | 'now'>,
): Promise<PrintedInvoice> {
  const template = await templateOf(invoice, reader);
  const setup = await billingSetupOf(invoice, reader);
  const write = await moneyTextOf(invoice, reader);
  const payer = invoice.billToCompany ?? invoice.company;
  return {
    title: titleOf(invoice, template, setup),
    logo: await readLogo(invoice, reader, context),
    sender: setup === null ? [] : await senderLines(setup, reader),
    billTo: await addressLines(payer, invoice.billingSite, invoice.attention, reader),
    shipTo: await addressLines(invoice.shipToCompany, invoice.shippingSite, invoice.shipToAttention, reader),
    facts: await factsOf(invoice, template, reader),
    topComment: invoice.topComment ?? setup?.topcomment ?? '',
    tables: await gatherTables(invoice, write, reader),
    totals: totalsOf(invoice, write),
    bottomComment: invoice.bottomComment ?? setup?.invoiceFooter ?? '',
    at: context.now,
  };
}

/** Templates have a title of their own for what is called an invoice. */
function titleOf(
  { type }: Invoice,
  template: InvoiceTemplate | null,
  setup: RowOf<'/finance/billingSetups'> | null,
): string {
  const known = type === null ? null : titles[type];
  if (known !== null && known !== 'Invoice') return known;
  return (
    [template?.headerTitleCaption, setup?.invoiceTitle].find((title) => title != null && title !== '') ?? 'Invoice'
  );
}

async function senderLines(setup: RowOf<'/finance/billingSetups'>, reader: Reader): Promise<string[]> {
  const place = await placeLine(setup.city, setup.state, setup.zip, reader);
  return filled([setup.remitName, setup.addressOne, setup.addressTwo, place, setup.phone]);
}

async function addressLines(
  company: number | null,
  site: number | null,
  attention: string | null,
  reader: Reader,
): Promise<string[]> {
  const name = company === null ? null : (await reader.get('/company/companies', company))?.name;
  const at = site === null ? null : await reader.get('/company/companies/{parentId}/sites', site);
  const place = at === null ? null : await placeLine(at.city, at.stateReference, at.zip, reader);
  return filled([name ?? null, attention, at?.addressLine1 ?? null, at?.addressLine2 ?? null, place]);
}

async function placeLine(
  city: string | null,
  state: number | null,
  zip: string | null,
  reader: Reader,
): Promise<string> {
  const name = state === null ? null : ((await reader.get('/company/states', state))?.identifier ?? null);
  return [filled([city]).join(''), filled([name, zip]).join(' ')].filter((part) => part !== '').join(', ');
}

function filled(lines: readonly (string | null)[]): string[] {
  return lines.filter((line): line is string => line !== null && line !== '');
}

/** What has a value, by the captions of the template. */
async function factsOf(
  invoice: Invoice,
  template: InvoiceTemplate | null,
  reader: Reader,
): Promise<[string, string][]> {
  const terms = invoice.billingTerms === null ? null : await reader.get('/finance/billingTerms', invoice.billingTerms);
  const facts: [string, string | null][] = [
    ['Number', invoice.invoiceNumber],
    ['Date', dayText(invoice.date)],
    [template?.headerDueDateCaption || 'Due Date', dayText(invoice.dueDate)],
    [template?.headerTermsCaption || 'Terms', terms?.name ?? null],
    [template?.headerPoNumberCaption || 'PO Number', invoice.customerPO],
    [template?.headerReferenceCaption || 'Reference', invoice.reference],
    [template?.headerAccountCaption || 'Account', invoice.accountNumber],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null && fact[1] !== '');
}

function totalsOf(invoice: Invoice, write: MoneyText): [string, string][] {
  const amounts: [string, number | null][] = [
    ['Subtotal', invoice.subtotal],
    ['Sales Tax', invoice.salesTax],
    ['Down Payment Applied', invoice.downpaymentApplied === null ? null : -invoice.downpaymentApplied],
    ['Total', invoice.total],
    ['Payments', invoice.payments === null ? null : -invoice.payments],
    ['Credits', invoice.credits === null ? null : -invoice.credits],
    ['Balance Due', invoice.balance],
  ];
  const always = new Set(['Subtotal', 'Sales Tax', 'Total', 'Balance Due']);
  return amounts
    .filter(([caption, amount]) => always.has(caption) || (amount ?? 0) !== 0)
    .map(([caption, amount]) => [caption, write(amount)]);
}
