import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import { isBilled } from '../tax/invoice-lines.ts';
import type { MoneyText } from './money-text.ts';
import type { PrintedTable } from './printed-invoice.ts';
import { printTable } from './printed-table.ts';
import type { InvoiceTemplate } from './shown-parts.ts';
import {
  expenses,
  type PrintedExpense,
  type PrintedProduct,
  type PrintedTime,
  products,
  services,
} from './sorts-of-lines.ts';

type Invoice = RowOf<'/finance/invoices'>;

/** The tables of an invoice: services, expenses, products, and what stands on the invoice itself. Empty ones are left out. */
export async function gatherTables(
  invoice: Invoice,
  template: InvoiceTemplate | null,
  write: MoneyText,
  reader: Reader,
): Promise<PrintedTable[]> {
  const tables = [
    printTable(services, await timeOf(invoice, template, reader), template, write),
    printTable(expenses, await expensesOf(invoice, reader), template, write),
    printTable(products, await productsOf(invoice, reader), template, write),
    await others(invoice, template, write, reader),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

async function timeOf({ id }: Invoice, template: InvoiceTemplate | null, reader: Reader): Promise<PrintedTime[]> {
  const rows: PrintedTime[] = [];
  for (const entry of await reader.select('/time/entries', { invoice: id })) {
    const member = entry.member === null ? null : await reader.get('/system/members', entry.member);
    const ticket = entry.ticket === null ? null : await reader.get('/service/tickets', entry.ticket);
    const role = entry.workRole === null ? null : await reader.get('/time/workRoles', entry.workRole);
    const type = entry.workType === null ? null : await reader.get('/time/workTypes', entry.workType);
    const about = aboutTime(entry, ticket, template);
    rows.push({ entry, member, ticket, workRole: role?.name ?? '', workType: type?.name ?? '', about });
  }
  return rows;
}

/** What was done: both where the template shows neither. */
function aboutTime(
  { notes }: RowOf<'/time/entries'>,
  ticket: RowOf<'/service/tickets'> | null,
  template: InvoiceTemplate | null,
): string {
  const [ofTicket, ofEntry] = [template?.timeDetailSRTicketSummaryVisibleFlag, template?.timeDetailNotesVisibleFlag];
  const neither = ofTicket !== true && ofEntry !== true;
  const texts = [neither || ofTicket === true ? ticket?.summary : null, neither || ofEntry === true ? notes : null];
  return texts.filter((part) => part != null && part !== '').join('\n');
}

async function expensesOf({ id }: Invoice, reader: Reader): Promise<PrintedExpense[]> {
  const rows: PrintedExpense[] = [];
  for (const expense of await reader.select('/expense/entries', { invoice: id })) {
    const type = expense.type === null ? null : await reader.get('/expense/types', expense.type);
    const member = expense.member === null ? null : await reader.get('/system/members', expense.member);
    rows.push({ expense, type: type?.name ?? '', staff: member?.identifier ?? '' });
  }
  return rows;
}

async function productsOf({ id }: Invoice, reader: Reader): Promise<PrintedProduct[]> {
  const rows: PrintedProduct[] = [];
  for (const product of (await reader.select('/procurement/products', { invoice: id })).filter(isBilled)) {
    const item = product.catalogItem === null ? null : await reader.get('/procurement/catalog', product.catalogItem);
    rows.push({ product, item: item?.identifier ?? '' });
  }
  return rows;
}

async function others(
  invoice: Invoice,
  template: InvoiceTemplate | null,
  write: MoneyText,
  reader: Reader,
): Promise<PrintedTable> {
  const agreement = invoice.agreement === null ? null : await reader.get('/finance/agreements', invoice.agreement);
  const rows = [
    [agreement?.name ?? 'Agreement', invoice.agreementAmount ?? 0],
    [invoice.adjustmentReason ?? 'Adjustment', invoice.serviceAdjustmentAmount ?? 0],
    ['Progress billed before', -(invoice.previousProgressApplied ?? 0)],
  ] as const;
  const columns = [
    { caption: template?.adjustmentDescriptionCaption || 'Description', place: 'wide' },
    { caption: template?.adjustmentAmountCaption || 'Amount', place: 'right' },
  ] as const;
  const printed = rows.filter(([, amount]) => amount !== 0).map(([text, amount]) => [text, write(amount)]);
  return { title: 'Other', columns, rows: printed };
}
