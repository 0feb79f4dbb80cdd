import { type Money, storedMoney, sumOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import { timeOf } from './lines/print-time.ts';
import type { MoneyText } from './template/money-text.ts';
import { captionOf, type InvoiceTemplate, shownParts, type TemplatePart } from './template/shown-parts.ts';
import { dayText } from './template/text-of-moment.ts';

type Invoice = RowOf<'/finance/invoices'>;
type Captioned = readonly [caption: string, value: string];

/** A fact with its value. */
type Fact = TemplatePart & { readonly value: string | null };

/** The blocks at the head that a template shows or hides along with its facts. */
export const headerBlocks = [
  { caption: 'Title', flag: 'headerTitleVisibleFlag', usual: true },
  { caption: 'Remit To', flag: 'remitToVisibleFlag', usual: true },
  { caption: 'Ship To', captionKey: 'headerShipToCaption', flag: 'headerShipToVisibleFlag', usual: true },
] as const satisfies readonly TemplatePart[];

/** Number, day and what else has a value, as the template shows and calls it. */
export async function factsOf(
  invoice: Invoice,
  template: InvoiceTemplate | null,
  write: MoneyText,
  reader: Reader,
): Promise<Captioned[]> {
  const terms = invoice.billingTerms === null ? null : await reader.get('/finance/billingTerms', invoice.billingTerms);
  const payer = await reader.get('/company/companies', invoice.billToCompany ?? invoice.company ?? 0);
  const facts: Fact[] = [
    { caption: 'Number', usual: true, value: invoice.invoiceNumber },
    { caption: 'Date', usual: true, value: dayText(invoice.date) },
    fact('Due Date', 'headerDueDateCaption', 'headerDueDateVisibleFlag', dayText(invoice.dueDate)),
    fact('Terms', 'headerTermsCaption', 'headerTermsVisibleFlag', terms?.name ?? null),
    fact('PO Number', 'headerPoNumberCaption', 'headerPoNumberVisibleFlag', invoice.customerPO),
    fact('Reference', 'headerReferenceCaption', 'headerReferenceVisibleFlag', invoice.reference),
    fact('Account', 'headerAccountCaption', 'headerAccountVisibleFlag', invoice.accountNumber),
    { ...fact('Tax ID', 'headerTaxIdCaption', 'headerTaxIdVisibleFlag', payer?.taxIdentifier ?? null), usual: false },
    {
      caption: 'Services',
      flag: 'headerHoursBasedExtendedAmountVisibleFlag',
      usual: false,
      value: write(await hourlyAmount(invoice, reader)),
    },
  ];
  const blocks = headerBlocks.map((block): Fact => ({ ...block, value: null }));
  return named(shownParts([...facts, ...blocks], template), template);
}

/** What is billed by the hour. */
async function hourlyAmount(invoice: Invoice, reader: Reader): Promise<number> {
  const hourly = (await timeOf(invoice, reader)).filter(({ isHourly }) => isHourly);
  return toNumber(sumOf<'money'>(hourly.map(({ amount }): Money => storedMoney(amount))));
}

function fact(
  caption: string,
  captionKey: NonNullable<TemplatePart['captionKey']>,
  flag: NonNullable<TemplatePart['flag']>,
  value: string | null,
): Fact {
  return { caption, captionKey, flag, usual: true, value };
}

function named(facts: readonly Fact[], template: InvoiceTemplate | null): Captioned[] {
  return facts.flatMap((each) =>
    each.value === null || each.value === '' ? [] : [[captionOf(each, template), each.value] as const],
  );
}

/** Which of the blocks at the head are shown: by the flags of all that stands there. */
export function isBlockShown(block: (typeof headerBlocks)[number], template: InvoiceTemplate | null): boolean {
  const flags = [
    'headerDueDateVisibleFlag',
    'headerTermsVisibleFlag',
    'headerPoNumberVisibleFlag',
    'headerReferenceVisibleFlag',
    'headerAccountVisibleFlag',
    'headerTaxIdVisibleFlag',
    'headerHoursBasedExtendedAmountVisibleFlag',
  ] as const;
  const facts = flags.map((flag): TemplatePart => ({ caption: '', flag, usual: true }));
  return shownParts<TemplatePart>([...headerBlocks, ...facts], template).includes(block);
}

/** What the invoice comes to, and what is left of it. */
export function totalsOf(invoice: Invoice, template: InvoiceTemplate | null, write: MoneyText): Captioned[] {
  const { subtotal, salesTax, total, downpaymentApplied, payments, credits, balance } = invoice;
  const minus = (amount: number | null) => (amount === null ? null : -amount);
  const isCredit = invoice.type === 'CreditMemo';
  const parts: (TemplatePart & { readonly amount: number | null; readonly always: boolean })[] = [
    { caption: 'Subtotal', usual: true, amount: subtotal, always: true },
    { caption: 'Sales Tax', usual: true, amount: salesTax, always: true },
    { caption: 'Down Payment Applied', usual: true, amount: minus(downpaymentApplied), always: false },
    {
      caption: 'Total',
      ...(isCredit && { captionKey: 'creditCreditAmountCaption' }),
      usual: true,
      amount: total,
      always: true,
    },
    { ...amountPart('Payments', 'invoicePaymentAmount'), amount: minus(payments), always: false },
    { ...amountPart('Credits', 'invoiceCreditAmount'), amount: minus(credits), always: false },
    {
      ...amountPart('Balance Due', isCredit ? 'creditRemainingAmount' : 'invoiceBalanceDue'),
      amount: balance,
      always: true,
    },
  ];
  return shownParts(parts, template)
    .filter(({ always, amount }) => always || (amount ?? 0) !== 0)
    .map((part) => [captionOf(part, template), write(part.amount)]);
}

function amountPart(
  caption: string,
  name: 'invoicePaymentAmount' | 'invoiceCreditAmount' | 'invoiceBalanceDue' | 'creditRemainingAmount',
): TemplatePart {
  return { caption, captionKey: `${name}Caption`, flag: `${name}VisibleFlag`, usual: true };
}
