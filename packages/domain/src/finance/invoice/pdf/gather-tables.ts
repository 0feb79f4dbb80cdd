import { toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';
import { isBilled, leftToBill } from '../tax/invoice-lines.ts';
import type { MoneyText } from './money-text.ts';
import type { PrintedTable } from './printed-invoice.ts';

type Invoice = RowOf<'/finance/invoices'>;

/** The tables of an invoice: services, expenses, products, and what stands on the invoice itself. Empty ones are left out. */
export async function gatherTables(invoice: Invoice, write: MoneyText, reader: Reader): Promise<PrintedTable[]> {
  const tables = [
    await services(invoice, write, reader),
    await expenses(invoice, write, reader),
    await products(invoice, write, reader),
    await others(invoice, write, reader),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** A day as `3/28/2025`. */
export function dayText(at: string | null): string {
  const [year, month, day] = (at ?? '').slice(0, 10).split('-').map(Number);
  return year === undefined || month === undefined || day === undefined ? '' : `${month}/${day}/${year}`;
}

async function services({ id }: Invoice, write: MoneyText, reader: Reader): Promise<PrintedTable> {
  const rows: string[][] = [];
  for (const entry of await reader.select('/time/entries', { invoice: id })) {
    const member = entry.member === null ? null : await reader.get('/system/members', entry.member);
    const ticket = entry.ticket === null ? null : await reader.get('/service/tickets', entry.ticket);
    const name = [member?.firstName, member?.lastName].filter((part) => part != null).join(' ');
    const about = [ticket?.summary, entry.notes].filter((part) => part != null && part !== '').join('\n');
    const hours = String(entry.invoiceHours ?? 0);
    const amounts = [write(entry.hourlyRate), write(entry.extendedInvoiceAmount)];
    rows.push([dayText(entry.timeStart), name, about, hours, ...amounts]);
  }
  return { title: 'Services', columns: ['Date', 'Staff', 'Description', 'Hours', 'Rate', 'Amount'], rows };
}

async function expenses({ id }: Invoice, write: MoneyText, reader: Reader): Promise<PrintedTable> {
  const rows: string[][] = [];
  for (const expense of await reader.select('/expense/entries', { invoice: id })) {
    const type = expense.type === null ? null : await reader.get('/expense/types', expense.type);
    rows.push([dayText(expense.date), type?.name ?? '', expense.notes ?? '', write(expense.invoiceAmount)]);
  }
  return { title: 'Expenses', columns: ['Date', 'Type', 'Description', 'Amount'], rows };
}

async function products({ id }: Invoice, write: MoneyText, reader: Reader): Promise<PrintedTable> {
  const found = (await reader.select('/procurement/products', { invoice: id })).filter(isBilled);
  const rows = found.map((product) => [
    product.customerDescription ?? product.description ?? '',
    String(product.quantity ?? 0),
    write(product.price),
    write(toNumber(leftToBill(product))),
  ]);
  return { title: 'Products & Other Charges', columns: ['Description', 'Quantity', 'Price', 'Amount'], rows };
}

async function others(invoice: Invoice, write: MoneyText, reader: Reader): Promise<PrintedTable> {
  const agreement = invoice.agreement === null ? null : await reader.get('/finance/agreements', invoice.agreement);
  const rows = [
    [agreement?.name ?? 'Agreement', invoice.agreementAmount ?? 0],
    [invoice.adjustmentReason ?? 'Adjustment', invoice.serviceAdjustmentAmount ?? 0],
    ['Progress billed before', -(invoice.previousProgressApplied ?? 0)],
  ] as const;
  const printed = rows.filter(([, amount]) => amount !== 0).map(([text, amount]) => [text, write(amount)]);
  return { title: 'Other', columns: ['Description', 'Amount'], rows: printed };
}
